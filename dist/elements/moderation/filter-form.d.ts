import { type TemplateResult } from 'lit';
import type { QueueFilter } from '../../core/adapter.js';
import type { ModerationMessages } from '../../locales/moderation-messages.js';
/** What the fields hold. The dates are as a date field has them: `2026-01-31`. */
export type FilterFields = Readonly<Record<'discussion' | 'author' | 'words' | 'from' | 'to', string>>;
export declare const NO_FILTER: FilterFields;
export declare const filterOf: (queue: NonNullable<QueueFilter['queue']>, { discussion, author, words, from, to }: FilterFields) => QueueFilter;
export declare const filterForm: (fields: FilterFields, messages: ModerationMessages, apply: (fields: FilterFields) => void) => TemplateResult;
