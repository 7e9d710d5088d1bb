import type { CreateActs } from './acts.js';
import type { CommentOrder } from './adapter.js';
import type { Discussion } from './discussion-state.js';
import type { CreateOutbox, OutboxOptions } from './outbox.js';
import { type PageLoaderOptions } from './page-loader.js';
import type { CommentId } from './records.js';
export interface DiscussionOptions extends OutboxOptions, PageLoaderOptions {
    /** Default `oldest`. */
    readonly order?: CommentOrder;
    /** What was typed here before and not sent. */
    readonly texts?: Map<CommentId | null, string>;
    /** Whether others' comments wait for `showUnseen()`; asked as they come. Default: they are shown at once. */
    readonly holdUnseen?: () => boolean;
    /** Told of each record that breaks the contract, once. */
    readonly warn?: (message: string) => void;
}
/**
 * @param createOutbox makes what sends; a page may load it later than what it shows (lazy-outbox.ts)
 * @param loadActs called with each act; most readers do nothing to stored comments
 */
export declare const createDiscussionWith: (createOutbox: CreateOutbox, loadActs: () => Promise<{
    readonly createActs: CreateActs;
}>, options: DiscussionOptions) => Discussion;
