import type { CallOptions, Decision, DecisionReport, DecisionRequest, Moderation } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { DiscussionId } from '../../core/records.js';
import type { CommentRow, Database, DecisionRow, Work } from './tables.js';
/** What a step of a decision needs. */
interface Step {
    readonly work: Work;
    readonly version: number;
    readonly caller: Caller | undefined;
    readonly now: number;
}
/** Logs what a moderator makes of a comment, with what it was before. Called before the comment is changed. */
export declare const logChange: ({ work, caller, now }: Omit<Step, 'version'>, { action, reason }: {
    readonly action: Decision['action'];
    readonly reason?: string | undefined;
}, row: CommentRow, after: {
    readonly status: string;
    readonly revision: number;
}) => Promise<DecisionRow>;
/** A moderator's act on one comment or on a discussion. */
export declare const moderateDiscussion: (db: Database, id: DiscussionId, moderation: Moderation, now: number, { caller }: CallOptions) => Promise<void>;
/** @param tell called with each discussion after its changes are stored */
export declare const decideAll: (db: Database, request: DecisionRequest, now: number, { caller }: CallOptions, tell: (id: DiscussionId) => void) => Promise<DecisionReport>;
/** @returns also the discussion that has changed */
export declare const undoDecision: (db: Database, id: string, now: number, { caller }: CallOptions) => Promise<{
    readonly decision: Decision;
    readonly discussion: DiscussionId;
}>;
export {};
