import type { CommentOrder } from './adapter.js';
import type { Discussion } from './discussion-state.js';
import { type OutboxOptions } from './outbox.js';
import { type CommentId } from './records.js';
export interface DiscussionOptions extends OutboxOptions {
    /** Default `oldest`. */
    readonly order?: CommentOrder;
    /** What was typed here before and not sent. */
    readonly texts?: Map<CommentId | null, string>;
    /** Roots a page; the next waits for `more()`. `all`, the default, goes on by itself until everything is there. */
    readonly pageSize?: number | 'all';
    /** Waited for between two pages of `all`, so that the first is on screen before the next is taken in. */
    readonly pause?: () => Promise<void>;
    /** Whether others' comments wait for `showNews()`; asked as they come. Default: they are shown at once. */
    readonly holdNews?: () => boolean;
    /** Told of each record that breaks the contract, once. */
    readonly warn?: (message: string) => void;
}
export declare const createDiscussion: (options: DiscussionOptions) => Discussion;
