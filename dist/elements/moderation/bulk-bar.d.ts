import { type TemplateResult } from 'lit';
import type { Adapter } from '../../core/adapter.js';
import type { CommentAct } from './item.js';
import type { LastDecisions } from './last-decisions.js';
import type { QueueModel } from './queue-model.js';
import type { Selection } from './selection.js';
import { type Said, type Words } from './words.js';
export interface BulkOwner {
    readonly adapter: Adapter;
    readonly words: Words;
    readonly model: QueueModel;
    readonly selection: Selection;
    readonly last: LastDecisions;
    readonly queue: string;
    /** Selects all that are shown, or none. */
    selectShown(isOn: boolean): void;
    told(keys: readonly string[], sentence: Said): void;
    run(work: () => Promise<void>): void;
    reload(): void;
}
export declare class BulkBar {
    #private;
    constructor(owner: BulkOwner, draw: () => void);
    /** What is said while many are decided. */
    get progress(): Said | undefined;
    /** Decides about what is selected. About all that match it asks first. */
    decide(act: CommentAct): void;
    stop(): void;
    render(): TemplateResult;
}
