import type { Entries } from './entry.js';
export declare function readRemark42(text: AsyncIterable<string>): Entries;
