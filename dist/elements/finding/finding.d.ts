import { type List } from './finding-list.js';
/** Adds these to a list, once, when their words are there. */
export declare const attachFinding: (list: List) => Promise<void>;
