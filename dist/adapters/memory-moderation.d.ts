import type { Adapter, Decision } from '../core/adapter.js';
import { type Caller } from '../core/caller.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import type { memoryComments, StoredComment } from './memory-comments.js';
type Comments = ReturnType<typeof memoryComments>;
export interface MemoryModerationContext {
    readonly comments: Comments;
    readonly now: () => number;
}
export type MemoryModeration = Required<Pick<Adapter, 'moderate' | 'queue' | 'queueState' | 'reports' | 'decide' | 'decisions' | 'undo'>>;
export declare const memoryModeration: ({ comments, now }: MemoryModerationContext) => {
    adapter: Required<Pick<Adapter, "decide" | "decisions" | "moderate" | "queue" | "queueState" | "reports" | "undo">>;
    logChange: (action: Decision['action'], before: StoredComment, after: CommentRecord, caller: Caller | undefined, reason?: string) => Decision;
    /** Forgets what a comment was before the decisions about it. */
    forgetKept: (discussion: DiscussionId, comment: string) => void;
    /** A report came. */
    onReport: () => void;
};
export {};
