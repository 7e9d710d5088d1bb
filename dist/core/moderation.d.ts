import type { Decision } from './decisions.js';
import type { HeldReason } from './held-reason.js';
import type { CommentAuthor, CommentId, CommentRecord, CommentStatus } from './records.js';
import type { COMMENT_MODERATIONS, DISCUSSION_MODERATIONS } from './vocabulary.js';
export type { QueueFilter, QueueQuery } from './queue-query.js';
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
export interface QueuePage {
    /**
     * As they are stored: spam with its words, and removed comments with theirs as long as they can be restored. They do not say
     * whether the moderator reacted to them. A page of a filtered queue may have few records or none, and still have a cursor.
     */
    readonly records: readonly CommentRecord[];
    /** What else a moderator needs to decide: for each record, in the same order. */
    readonly details?: readonly QueueDetails[];
    /** Where the next page begins; absent on the last. */
    readonly cursor?: string;
}
/** What a moderator needs to know about a comment besides its record. */
export interface QueueDetails {
    readonly discussion: {
        readonly title?: string;
        readonly url?: string;
        readonly closed?: boolean;
    };
    /** The comment that it answers. */
    readonly parent?: {
        readonly author: CommentAuthor;
        readonly status: CommentStatus;
        /** How its text begins. */
        readonly excerpt: string;
    };
    /** The e-mail address that its author gave. */
    readonly email?: string;
    /** What else its author wrote; absent if nobody knows who wrote it. */
    readonly authorCounts?: AuthorCounts;
    /** The newest ten of the open reports, newest first. */
    readonly reports: readonly Report[];
    /** Why it waits or waited, or is spam. */
    readonly heldFor: readonly HeldReason[];
    /** The newest decision about it. */
    readonly decision?: Decision;
}
/** How many of an author’s comments, of 1,000 at most, have each status, this one included. */
export type AuthorCounts = Readonly<Record<CommentStatus, number>>;
/** How many comments wait. */
export interface QueueState {
    /** Another text after each change of the queues `pending`, `reported` and `spam`, after each decision, and after each edit of a
     *  comment that waits or is reported (of the newest 1,000 at least). */
    readonly version: string;
    /** At most 1,000 each. */
    readonly pending: number;
    readonly reported: number;
}
/** What a reader told the moderators about a comment. It does not say who the reader is. */
export interface Report {
    readonly reason: string;
    /** ISO 8601. */
    readonly createdAt: string;
}
