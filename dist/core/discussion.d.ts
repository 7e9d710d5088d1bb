import type { Adapter, CommentOrder } from './adapter.js';
import type { Discussion } from './discussion-state.js';
import type { ReaderStore } from './reader-store.js';
import type { DiscussionId } from './records.js';
export interface DiscussionOptions {
    readonly adapter: Adapter;
    readonly id: DiscussionId;
    /** Default `oldest`. */
    readonly order?: CommentOrder;
    /** Roots a page; the next waits for `more()`. `all`, the default, goes on by itself until everything is there. */
    readonly pageSize?: number | 'all';
    /** Where unsent drafts survive a reload. */
    readonly store?: ReaderStore | undefined;
    /** Waited for between two pages of `all`, so that the first is on screen before the next is asked for. */
    readonly pause?: () => Promise<void>;
    /** Milliseconds since 1970. */
    readonly now?: () => number;
    /** Told of each record that breaks the contract, once. */
    readonly warn?: (message: string) => void;
}
export declare const createDiscussion: (options: DiscussionOptions) => Discussion;
