import type { Entries } from './entry.js';
export declare function readCommento(text: AsyncIterable<string>): Entries;
