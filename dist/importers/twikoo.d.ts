import type { Entries } from './entry.js';
import { type Layout } from './rows.js';
export declare const readTwikoo: (text: AsyncIterable<string>, layout: Layout) => Entries;
