import type { Entries } from './entry.js';
/** Names are kept with the characters that mean something to HTML escaped. */
export declare const plainName: (name: string) => string;
export declare const readWordpress: (text: AsyncIterable<string>) => Entries;
