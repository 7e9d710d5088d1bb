import type { DecidedComments } from '../classifier/decided-comments.js';
import type { Run } from './tables.js';
/** @param read runs a query */
export declare const decidedComments: (read: Run) => DecidedComments;
