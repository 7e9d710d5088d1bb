import type { Adapter, QueueFilter, QueueState } from '../../core/adapter.js';
import { type AfterwordError } from '../../core/errors.js';
import { type CommentAct, type Item, type Undo } from './item.js';
export interface QueueListener {
    /** The list has changed: there are other items, or it is being loaded. */
    onList(): void;
    onItem(item: Item): void;
}
export declare class QueueModel {
    #private;
    readonly adapter: Adapter;
    filter: QueueFilter;
    state: 'loading' | 'ready' | 'failed';
    error: AfterwordError | undefined;
    /** How many comments came since the queue was loaded. */
    news: number;
    /** How many comments wait, if the adapter tells. */
    counts: QueueState | undefined;
    constructor(adapter: Adapter, listener: QueueListener);
    get items(): readonly Item[];
    get hasMore(): boolean;
    item(key: string): Item | undefined;
    /** Loads the first page. What an earlier call asked for is not shown any more. */
    load(filter?: QueueFilter): Promise<void>;
    /** Loads the next page. */
    more(): Promise<void>;
    /** Counts what came since the queue was loaded. It is shown when the moderator asks for it. */
    look(): Promise<void>;
    /** Asks how many wait, if the adapter can tell. */
    count(): Promise<void>;
    /** Decides about some of the comments. Resolves to the keys of those that were decided. */
    decide(keys: readonly string[], act: CommentAct, reason?: string): Promise<readonly string[]>;
    /** What undoes the last decisions about some comments. */
    undosOf(keys: readonly string[]): ReadonlyMap<string, Undo>;
    /** Undoes decisions, also about comments that are not shown any more. Resolves to how many were undone. */
    undo(undos: ReadonlyMap<string, Undo>): Promise<number>;
    /** Changes the text of a comment. */
    edit(key: string, source: string): Promise<boolean>;
    /** Answers a comment. */
    reply(key: string, source: string): Promise<boolean>;
    /** Closes the discussion of a comment, or opens it. */
    setClosed(key: string, closed: boolean): Promise<boolean>;
    /** Takes a message away. */
    dismiss(key: string): void;
    /** Stops what is being loaded. */
    close(): void;
}
