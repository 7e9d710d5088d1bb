import type { Entries } from './entry.js';
export declare function readComentario(text: AsyncIterable<string>): Entries;
