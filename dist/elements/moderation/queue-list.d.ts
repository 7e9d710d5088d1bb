import type { Adapter, QueueFilter, QueueState } from '../../core/adapter.js';
import { type AfterwordError } from '../../core/errors.js';
import { type Item } from './item.js';
export interface QueueListener {
    /** The list has changed: there are other items, or it is being loaded. */
    onList(): void;
    onItem(item: Item): void;
}
export declare class QueueList {
    #private;
    readonly adapter: Adapter;
    filter: QueueFilter;
    state: 'loading' | 'ready' | 'failed';
    error: AfterwordError | undefined;
    /** How many comments came since the queue was loaded. */
    news: number;
    /** How many comments wait, if the adapter tells. */
    counts: QueueState | undefined;
    protected readonly listener: QueueListener;
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
    /** Stops what is being loaded. */
    close(): void;
    /** Shows a comment in another state. */
    protected put(item: Item): void;
}
