import type { CommentPage, ListQuery, Permission, Session } from './adapter.js';
import type { DiscussionState, ReadyState } from './discussion-state.js';
import type { AfterwordError } from './errors.js';
import { type CommentId, type CommentRecord } from './records.js';
import type { Delivery, Thread } from './thread.js';
export interface DiscussionData {
    /** What is shown, with what is hidden of it. */
    readonly records: ReadonlyMap<CommentId, CommentRecord>;
    /** What came from elsewhere and is not shown yet. */
    readonly unseen: ReadonlyMap<CommentId, CommentRecord>;
    /** Changes of comments whose page is still to come. */
    readonly deferred: readonly CommentRecord[];
    /** What this reader wrote or changed since the first page was asked for, which may not know of it. */
    readonly own: readonly CommentRecord[];
    /** The newest page of roots, brought up to date by changes. Of it only what it tells of the whole discussion counts. */
    readonly page?: CommentPage | undefined;
}
/** A copy to work on, made once for each change: that is linear, as arranging the thread is. */
export type MutableData = {
    -readonly [Key in keyof DiscussionData]: DiscussionData[Key];
} & {
    readonly records: Map<CommentId, CommentRecord>;
    readonly unseen: Map<CommentId, CommentRecord>;
};
export declare const EMPTY_DATA: DiscussionData;
export declare const copyOf: (data: DiscussionData) => MutableData;
/** Shows a record. One that is known in the same state, or a newer one, stays the same object: a view need not redraw it. */
export declare const take: ({ records, unseen }: MutableData, record: CommentRecord, old?: ReadonlyMap<CommentId, CommentRecord>) => void;
/** Whether a query asks for the first page of a discussion. */
export declare const isFirstPage: ({ cursor, around }: ListQuery) => boolean;
/**
 * With a page. The first one vouches for what it holds; whatever else was known is forgotten, but for what this reader wrote
 * since it was asked for. After a later page, `withDeferred` (data-changes.ts) takes up the changes that waited for it.
 *
 * @param query what the page answers
 */
export declare const withPage: (data: DiscussionData, answer: CommentPage, query: ListQuery) => DiscussionData;
/**
 * What a view is told.
 *
 * @param thread the data, arranged together with what is unsent; how it is arranged, and whether there is more
 * @param abilities what the adapter can
 * @param failure why the latest page could not be had
 */
export declare const snapshotOf: ({ page, unseen }: DiscussionData, thread: Thread & Pick<ReadyState, 'order' | 'more' | 'missing'>, unsent: ReadonlyMap<CommentId, Delivery>, session: Session, abilities: Readonly<Partial<Record<Permission, unknown>>>, failure?: AfterwordError) => DiscussionState;
