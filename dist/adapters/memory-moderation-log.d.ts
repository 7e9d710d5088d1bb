import type { Decision } from '../core/adapter.js';
import { type Caller } from '../core/caller.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import type { StoredComment } from './memory-comments.js';
/** What can be undone without anything that was kept. */
export declare const isAboutDiscussion: ({ action }: Pick<Decision, 'action'>) => boolean;
export interface Logged {
    readonly decision: Omit<Decision, 'undoableUntil' | 'undoneBy'>;
    /** What the comment was before. */
    before?: StoredComment | undefined;
    /** The revision of the comment after it. */
    readonly revision?: number | undefined;
    /** Until when it can be undone; milliseconds since 1970. */
    readonly until: number;
    undoneBy?: string;
}
type DefinedEntry = Pick<Decision, 'action' | 'discussion' | 'comment' | 'from' | 'to' | 'reason' | 'undoes'>;
type LogEntry = {
    readonly [Name in keyof DefinedEntry]: DefinedEntry[Name] | undefined;
};
export declare const memoryModerationLog: (now: () => number) => {
    note: (caller: Caller | undefined, entry: LogEntry, kept?: Pick<Logged, 'before' | 'revision'>) => Decision;
    shown: ({ decision, before, until, undoneBy }: Logged) => Decision;
    newestAbout: (discussion: DiscussionId, comment: string) => Logged | undefined;
    logChange: (action: Decision['action'], before: StoredComment, after: CommentRecord, caller: Caller | undefined, reason?: string) => Decision;
    decisions: (query?: import("../core/decisions.js").DecisionQuery, call?: import("../core/call-options.js").CallOptions) => Promise<import("../core/decisions.js").DecisionPage>;
    all: () => readonly Logged[];
    find: (id: string) => Logged | undefined;
    /** Another text after each decision. */
    version: () => string;
    /** Forgets what a comment was before the decisions about it. */
    forgetKept: (discussion: DiscussionId, comment: string) => void;
};
export {};
