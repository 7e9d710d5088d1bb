import type { Adapter, CommentOrder } from '../core/adapter.js';
import type { Discussion } from '../core/discussion-state.js';
import type { ReaderStore } from '../core/reader-store.js';
import type { CommentId, DiscussionId } from '../core/records.js';
/** The unsent texts of each article that a page has shown. */
export type TextsOfArticles = Map<DiscussionId, Map<CommentId | null, string>>;
interface Opened {
    readonly order: CommentOrder;
    readonly pageSize: number | undefined;
    readonly store: ReaderStore | undefined;
}
/** Begins to load the first page. */
export declare const openDiscussion: (adapter: Adapter, id: DiscussionId, { order, pageSize, store }: Opened, articles: TextsOfArticles) => Discussion;
/** Sends what waits to be undone, and closes the discussion once everything is sent: a reader may send and then follow a link at once. */
export declare const leaveDiscussion: (discussion: Discussion | undefined) => void;
export {};
