import { type TemplateResult } from 'lit';
import type { QueueFilter } from '../../core/adapter.js';
import { type FilterFields } from './filter-form.js';
import type { LastDecisions } from './last-decisions.js';
import type { QueueModel } from './queue-model.js';
import type { Said, Words } from './words.js';
type QueueName = NonNullable<QueueFilter['queue']>;
export interface Frame {
    readonly words: Words;
    readonly model: QueueModel;
    readonly last: LastDecisions;
    readonly queue: QueueName;
    readonly fields: FilterFields;
    readonly bulk: TemplateResult;
    /** What is said while many are decided. */
    readonly progress: Said | undefined;
    readonly show: (queue: QueueName, fields: FilterFields) => void;
    readonly reload: () => void;
    readonly more: () => void;
    readonly undoLast: () => void;
}
export declare const queueFrame: (frame: Frame) => TemplateResult;
export {};
