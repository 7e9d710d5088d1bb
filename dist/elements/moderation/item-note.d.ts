import { nothing, type TemplateResult } from 'lit';
import type { Item } from './item.js';
import type { RowOwner } from './row-owner.js';
import { type Words } from './words.js';
/** The sentence about what became of an act; empty if there is nothing to say. */
export declare const sentenceFor: ({ note, isSaving, record }: Item, words: Words) => string;
export declare const noteOf: (item: Item, owner: Pick<RowOwner, 'words' | 'dismiss'>) => TemplateResult | typeof nothing;
