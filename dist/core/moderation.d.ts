import type { CommentId, CommentRecord } from './records.js';
import type { COMMENT_MODERATIONS, DISCUSSION_MODERATIONS, QUEUES } from './vocabulary.js';
/** A moderator's act on a comment. */
export interface CommentModeration {
    readonly action: (typeof COMMENT_MODERATIONS)[number];
    readonly comment: CommentId;
    /** The revision that the moderator saw. If the comment has changed since, the call rejects with `conflict`. */
    readonly revision: number;
}
/** A moderator's act on a discussion. */
export interface DiscussionModeration {
    readonly action: (typeof DISCUSSION_MODERATIONS)[number];
}
export type Moderation = CommentModeration | DiscussionModeration;
export interface QueueQuery {
    /** Default `pending`. */
    readonly queue?: (typeof QUEUES)[number] | undefined;
    /** The most comments of a page. Without it the adapter decides. */
    readonly limit?: number | undefined;
    /** Where an earlier page of the same queue ended. */
    readonly cursor?: string | undefined;
}
export interface QueuePage {
    /** As they are stored: spam with its words. They do not say whether the moderator reacted to them. */
    readonly records: readonly CommentRecord[];
    /** Where the next page begins; absent on the last. */
    readonly cursor?: string;
}
/** What a reader told the moderators about a comment. It does not say who the reader is. */
export interface Report {
    readonly reason: string;
    /** ISO 8601. */
    readonly createdAt: string;
}
