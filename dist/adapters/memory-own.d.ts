import type { Adapter } from '../core/adapter.js';
import { type Caller } from '../core/caller.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
interface Stored {
    readonly record: CommentRecord;
}
/** What it needs of the comments (memory-comments.ts). */
export interface OwnContext<Entry extends Stored> {
    /** What a reader wrote, in all discussions, except what was removed. */
    readonly storedBy: (owner: string) => readonly Entry[];
    readonly shownTo: (entry: Entry, caller: Caller | undefined) => CommentRecord;
    readonly change: (id: DiscussionId, entry: Entry, changed: CommentRecord) => CommentRecord;
    /** Forgets what moderators could restore of a comment. */
    readonly forgetKept: (id: DiscussionId, comment: string) => void;
}
export declare const memoryOwn: <Entry extends Stored>({ storedBy, shownTo, change, forgetKept, }: OwnContext<Entry>) => Required<Pick<Adapter, 'own' | 'removeOwn'>>;
export {};
