import type { Decision, DecisionRequest, SeenComment } from './decisions.js';
import { AfterwordError } from './errors.js';
import type { CommentModeration } from './moderation.js';
import type { CommentRecord } from './records.js';
/** @throws AfterwordError `invalid` */
export declare const checkRequest: ({ comments, matching, reason }: DecisionRequest) => void;
/** The act on a comment that an action means; `undefined` for one that is about its discussion, and for `restore`. */
export declare const moderationOf: (action: DecisionRequest['action'], { comment, revision }: SeenComment) => CommentModeration | undefined;
export interface Outcome {
    readonly record: CommentRecord;
    /** Whether its open reports are settled. */
    readonly settles: boolean;
}
/**
 * What an act makes of a comment; `undefined` if it changes nothing.
 *
 * @throws AfterwordError `conflict`
 */
export declare const outcomeOf: (record: CommentRecord, moderation: CommentModeration, isReported: boolean) => Outcome | undefined;
/** The record as it was before a decision. Reactions since then stay. */
export declare const undone: (record: CommentRecord, before: CommentRecord) => CommentRecord;
/** An edited record, with a mark if a moderator has edited somebody else's comment. */
export declare const markEditor: (edited: CommentRecord, isByModerator: boolean) => CommentRecord;
export declare const noSuchDecision: () => AfterwordError;
export declare const movedOn: () => AfterwordError;
/** A log entry without what its comment was before. */
export declare const withoutUndo: (decision: Decision) => Decision;
