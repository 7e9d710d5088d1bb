import type { Changes, CommentOrder, CommentPage } from './adapter.js';
import { copyOf, type DiscussionData } from './discussion-data.js';
import { type CommentId, type CommentRecord } from './records.js';
export interface ChangeContext {
    readonly order: CommentOrder;
    /** Whether pages are still to come. */
    readonly hasMore: boolean;
    /** Whether comments of others wait until the reader asks for them. */
    readonly holdUnseen: boolean | undefined;
    /** Drafts of this reader that are not known to be stored, by id. */
    readonly unsent: ReadonlyMap<CommentId, unknown>;
}
/** With newer facts about the whole, once there is a page that told of it. */
export declare const withFacts: (data: DiscussionData, facts: Partial<CommentPage>) => DiscussionData;
/**
 * With what changed elsewhere, once there is a page.
 *
 * @param copy another way to copy, for few changes among many records (layered-map.ts)
 */
export declare const withChanges: (data: DiscussionData, changes: Changes, context: ChangeContext, copy?: typeof copyOf) => DiscussionData;
/** With a comment as this reader wrote or changed it. The total follows, unless the change was heard of before. */
export declare const withOwn: (data: DiscussionData, record: CommentRecord, copy?: typeof copyOf) => DiscussionData;
/** With the changes that waited for a page, as far as their comments are there now. */
export declare const withDeferred: (data: DiscussionData, context: ChangeContext) => DiscussionData;
export declare const withUnseenShown: (data: DiscussionData) => DiscussionData;
