import type { DraftFormat } from '../core/draft.js';
/** The first format that an attribute names; `text` if it names none. */
export declare const firstFormat: (names: string | undefined) => DraftFormat;
