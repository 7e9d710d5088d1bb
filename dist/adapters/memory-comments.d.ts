import type { Changes, EarlierVersion, Report } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import { type Caller } from '../core/caller.js';
import type { Following } from '../core/follow.js';
import type { HeldReason } from '../core/held-reason.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';
export interface StoredComment {
    readonly record: CommentRecord;
    readonly version: number;
    /** The key of the reader who wrote it; absent for restored comments. */
    readonly owner: string | undefined;
    /** Whether readers can see it or could see it earlier. They are told nothing about comments that were never shown. */
    readonly wasShown: boolean;
    /** Who reacted how: a name and a key. */
    readonly reactions: ReadonlySet<string>;
    /** The reports that no moderator has settled, oldest first, by the key of the reader. */
    readonly reports?: ReadonlyMap<string, Report> | undefined;
    /** The texts that it had before it was edited, newest first. */
    readonly earlier?: readonly EarlierVersion[] | undefined;
    /** Why it waits or waited, or is spam, */
    readonly heldFor?: readonly HeldReason[] | undefined;
    /** and the address of its author: both for moderators. */
    readonly email?: string | undefined;
    /** What the last import stored (merge.ts). */
    readonly imported?: string | undefined;
}
export interface DiscussionEntry {
    readonly comments: Map<CommentId, StoredComment>;
    about: Pick<ArchivedDiscussion, 'title' | 'url' | 'closed'>;
    readonly followers: Set<Following>;
}
export declare const reactionOf: (name: string, caller: Caller | undefined) => string;
export declare const memoryComments: () => {
    /** The ids of all discussions. */
    ids: () => DiscussionId[];
    /** What is stored of a discussion, if there is anything. */
    known: (id: DiscussionId) => DiscussionEntry | undefined;
    /** The number of the newest change. */
    version: () => number;
    /** Counts a change of a discussion itself, and reports it. */
    changed: (id: DiscussionId) => void;
    entryOf: (id: DiscussionId) => DiscussionEntry;
    storedIn: (id: DiscussionId) => StoredComment[];
    storedBy: (owner: string) => StoredComment[];
    recordsIn: (id: DiscussionId) => CommentRecord[];
    find: (id: DiscussionId, comment: CommentId) => StoredComment;
    put: (id: DiscussionId, kept: Omit<StoredComment, 'version' | 'wasShown'> & {
        readonly wasShown?: boolean;
    }) => void;
    change: (id: DiscussionId, kept: StoredComment, changed: CommentRecord) => CommentRecord;
    shownTo: ({ record, owner, reactions }: Pick<StoredComment, 'record' | 'owner' | 'reactions'>, caller: Caller | undefined) => CommentRecord;
    changesOf: (id: DiscussionId, since: number, caller?: Caller, most?: number) => Changes;
};
