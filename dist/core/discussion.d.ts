import type { CommentOrder } from './adapter.js';
import type { CreateChanges } from './discussion-changes.js';
import type { Discussion } from './discussion-state.js';
import type { OutboxOptions } from './outbox.js';
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
 * @param loadChanges loads the code of what comes after the first page, called when that is shown, or when something is sent or
 *   done before. Where the code is there, it answers at once, so that what is sent shows in the same moment
 */
export declare const createDiscussionWith: (loadChanges: () => CreateChanges | Promise<CreateChanges>, options: DiscussionOptions) => Discussion;
