import { type List } from './finding-list.js';
/** Adds these to a list, once. */
export declare const attachFinding: (list: List) => void;
