import type { Entries } from './entry.js';
export declare const readWordpress: (text: AsyncIterable<string>) => Entries;
