import type { DecidedComments } from '../classifier/decided-comments.js';
import type { Database } from './tables.js';
/** @param read runs a query */
export declare const decidedComments: (read: <T>(work: (db: Database) => Promise<T>) => Promise<T>) => DecidedComments;
