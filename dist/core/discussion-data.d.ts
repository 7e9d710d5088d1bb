import type { Changes, CommentOrder, CommentPage, ListQuery, Permission, Session } from './adapter.js';
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
export interface ChangeContext {
    readonly order: CommentOrder;
    /** Whether pages are still to come. */
    readonly hasMore: boolean;
    /** Whether comments of others wait until the reader asks for them. */
    readonly holdUnseen: boolean | undefined;
    /** Drafts of this reader that are not known to be stored, by id. */
    readonly unsent: ReadonlyMap<CommentId, unknown>;
}
export declare const EMPTY_DATA: DiscussionData;
/** With newer facts about the whole, once there is a page that told of it. */
export declare const withFacts: (data: DiscussionData, facts: Partial<CommentPage>) => DiscussionData;
/**
 * With a page. The first one vouches for what it holds; whatever else was known is forgotten, but for what this reader wrote
 * since it was asked for.
 *
 * @param query what the page answers
 */
export declare const withPage: (data: DiscussionData, answer: CommentPage, { cursor, thread }: ListQuery, context: ChangeContext) => DiscussionData;
/** With what changed elsewhere, once there is a page. */
export declare const withChanges: (data: DiscussionData, changes: Changes, context: ChangeContext) => DiscussionData;
/** With a comment as this reader wrote or changed it. The total follows, unless the change was heard of before. */
export declare const withOwn: (data: DiscussionData, record: CommentRecord) => DiscussionData;
export declare const withUnseenShown: (data: DiscussionData) => DiscussionData;
/**
 * What a view is told.
 *
 * @param thread the data, arranged together with what is unsent; how it is arranged, and whether there is more
 * @param abilities what the adapter can
 * @param failure why the latest page could not be had
 */
export declare const snapshotOf: ({ page, unseen }: DiscussionData, thread: Thread & Pick<ReadyState, 'order' | 'more'>, unsent: ReadonlyMap<CommentId, Delivery>, session: Session, abilities: Readonly<Partial<Record<Permission, unknown>>>, failure?: AfterwordError) => DiscussionState;
