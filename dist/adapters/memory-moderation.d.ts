import type { Adapter, Decision } from '../core/adapter.js';
import { type Caller } from '../core/caller.js';
import type { DiscussionId } from '../core/records.js';
import type { memoryComments } from './memory-comments.js';
type Comments = ReturnType<typeof memoryComments>;
export interface MemoryModerationContext {
    readonly comments: Comments;
    readonly now: () => number;
}
export type MemoryModeration = Required<Pick<Adapter, 'moderate' | 'queue' | 'queueState' | 'reports' | 'decide' | 'decisions' | 'undo' | 'administration'>>;
export declare const memoryModeration: ({ comments, now }: MemoryModerationContext) => {
    adapter: Required<Pick<Adapter, "administration" | "decide" | "decisions" | "moderate" | "queue" | "queueState" | "reports" | "undo">>;
    logChange: (action: Decision['action'], before: import("./memory-comments.js").StoredComment, after: import("../core/records.js").CommentRecord, caller: Caller | undefined, reason?: string) => Decision;
    forgetKept: (discussion: DiscussionId, comment: string) => void;
    /** A report came. */
    onReport: () => void;
};
export {};
