import type { Entries } from './entry.js';
export declare const readDisqus: (text: AsyncIterable<string>) => Entries;
