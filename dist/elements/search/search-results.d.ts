import { type TemplateResult } from 'lit';
import type { CommentRecord } from '../../core/records.js';
import type { Messages } from '../../locales/locale.js';
import type { Localizer } from '../localizer.js';
import type { Found } from './searching.js';
/** How much was found, in a sentence. */
export declare const summaryOf: (found: Found, words: Messages, localizer: Localizer) => string;
export interface Result {
    readonly record: CommentRecord;
    /** Its text without its format; empty while that is not known. */
    readonly text: string;
    /** The words that were searched for. */
    readonly searched: readonly string[];
    /** Whether the reader was led to it last. */
    readonly isCurrent: boolean;
}
/** @param lead leads to its comment */
export declare const resultTemplate: ({ record, text, searched, isCurrent }: Result, localizer: Localizer, now: number, lead: () => void) => TemplateResult;
