import type { QueueFilter } from './queue-query.js';
import type { CommentId, CommentRecord, CommentStatus, DiscussionId } from './records.js';
import type { DECISION_ACTIONS, LOGGED_ACTIONS } from './vocabulary.js';
/** Milliseconds in which a decision can be undone. After that, the words of a removed comment are forgotten. */
export declare const UNDO_WINDOW: number;
/** Comments that one call of `decide` decides about at most. */
export declare const MOST_DECIDED = 100;
/** The longest reason of a decision, in characters. */
export declare const LONGEST_REASON = 500;
/** A comment as the moderator saw it. */
export interface SeenComment {
    readonly discussion: DiscussionId;
    readonly comment: CommentId;
    /** If the comment has another revision by now, nothing is decided about it. */
    readonly revision: number;
}
export interface DecisionRequest {
    /** `restore` brings a removed comment back; `close` and `open` are done to the discussions of the comments. */
    readonly action: (typeof DECISION_ACTIONS)[number];
    /** At most 100 (`MOST_DECIDED`). */
    readonly comments?: readonly SeenComment[] | undefined;
    /** Instead of `comments`: all that a queue has. With `to`, comments that were written later stay as they are. */
    readonly matching?: QueueFilter | undefined;
    /** With `matching`: where the call before it ended. */
    readonly cursor?: string | undefined;
    /** For the log; at most 500 characters (`LONGEST_REASON`). */
    readonly reason?: string | undefined;
}
export interface DecisionReport {
    /** What was done. Comments that were so already are not among them. */
    readonly decisions: readonly Decision[];
    readonly refused: readonly RefusedDecision[];
    /** With `matching`: there are more. Call again with this cursor. */
    readonly cursor?: string;
}
/** A comment about which nothing was decided. */
export interface RefusedDecision {
    readonly discussion: DiscussionId;
    readonly comment: CommentId;
    /** `conflict`: somebody changed it first. `not-found`: there is no such comment, or its words are forgotten. */
    readonly code: 'conflict' | 'not-found';
    /** What it is now. */
    readonly record?: CommentRecord;
    /** The newest decision about it: what the other moderator did. */
    readonly decision?: Decision;
}
/** An entry of the log. It has no words of the comment. */
export interface Decision {
    readonly id: string;
    readonly action: (typeof LOGGED_ACTIONS)[number];
    readonly discussion: DiscussionId;
    /** Absent if it was about the discussion. */
    readonly comment?: CommentId;
    /** The status of the comment before and after it. */
    readonly from?: CommentStatus;
    readonly to?: CommentStatus;
    readonly moderator: {
        readonly id?: string;
        readonly name: string;
    };
    /** ISO 8601. */
    readonly decidedAt: string;
    readonly reason?: string;
    /** Until when it can be undone, if nobody changes the comment meanwhile; ISO 8601. Absent if it cannot be undone, or was undone. */
    readonly undoableUntil?: string;
    /** The decision that this one undid. */
    readonly undoes?: string;
    /** The decision that undid this one. */
    readonly undoneBy?: string;
}
export interface DecisionQuery {
    /** Only about this discussion, */
    readonly discussion?: DiscussionId | undefined;
    /** or this comment of it. */
    readonly comment?: CommentId | undefined;
    /** The most decisions of a page. Without it the adapter decides. */
    readonly limit?: number | undefined;
    readonly cursor?: string | undefined;
}
export interface DecisionPage {
    /** The newest first. */
    readonly decisions: readonly Decision[];
    /** Where the next page begins; absent on the last. */
    readonly cursor?: string;
}
