import type { Entries } from './entry.js';
import { type Layout } from './rows.js';
export declare const readArtalk: (text: AsyncIterable<string>, layout: Layout) => Entries;
