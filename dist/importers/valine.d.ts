import type { Entries } from './entry.js';
import { type Layout } from './rows.js';
export declare const readValine: (text: AsyncIterable<string>, layout: Layout) => Entries;
