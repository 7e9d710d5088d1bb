import type { ArchivedDiscussion } from './archive.js';
import type { Caller } from './caller.js';
import type { CommentDraft } from './draft.js';
import type { CommentAuthor, CommentBody, CommentId, CommentRecord, DiscussionId } from './records.js';
import type { COMMENT_MODERATIONS, COMMENT_ORDERS, DISCUSSION_MODERATIONS, IDENTITY_FIELDS, PERMISSIONS, QUEUES } from './vocabulary.js';
/** `best` puts the most liked threads first; replies within a thread always stay oldest first. */
export type CommentOrder = (typeof COMMENT_ORDERS)[number];
export interface CallOptions {
    /** Aborting rejects the call with `aborted`; what was already written stays written. */
    readonly signal?: AbortSignal | undefined;
    /** Which reader calls, where the adapter serves many readers (`multiUser`). Without it the call may do everything. */
    readonly caller?: Caller | undefined;
}
export interface ListQuery {
    /** The order of the roots. Default `oldest`. Pinned ones come first in each. */
    readonly order?: CommentOrder;
    /** How many roots at the most. Without it the adapter decides, and may give everything. */
    readonly limit?: number;
    /** Where an earlier page of the same order (or of the same thread) ended. */
    readonly cursor?: string;
    /** Instead of roots: more replies of this root. Asked only with a cursor from `truncated`, or one that followed it. */
    readonly thread?: CommentId;
    /**
     * The comment that the page is to hold, where a page is not all there is: it begins with that comment's thread, and goes on
     * in the order. However long the thread is, the comment is there, with those above it as far as they find room. Not together
     * with `cursor` or `thread`. Rejects with `not-found` for a comment that this reader may not see, as for one that is not there.
     */
    readonly around?: CommentId;
}
/** A thread that has more replies than the page holds. */
export interface TruncatedThread {
    readonly thread: CommentId;
    /** How many of its replies are not on the page. */
    readonly remaining: number;
    /** With `thread`, lists them. */
    readonly cursor: string;
}
export interface CommentPage {
    /** Roots and their replies, in any order: the thread model arranges them. `pending` ones are this reader's own. Here, in
     *  `changes`, and in what `add`, `edit` and `react` resolve to, records say whether they are this reader's (`mine`). */
    readonly records: readonly CommentRecord[];
    /** Where the next page begins; absent on the last. */
    readonly cursor?: string;
    /** How many approved comments the discussion has, pings and replies included. */
    readonly total: number;
    readonly truncated?: readonly TruncatedThread[];
    /** The number of the newest change this page knows of; `changes` and `watch` go on from it. */
    readonly version: number;
    readonly title?: string;
    readonly url?: string;
    readonly closed?: boolean;
    /** When its first comment was written, where the adapter knows. */
    readonly firstCommentAt?: string;
    /** Who the reader is, where a page tells without being asked. */
    readonly session?: Session;
}
/** What happened to a discussion after some version. */
export interface Changes {
    /** Each changed record as it is now, once. What the reader could see and may not any more comes as `spam` or `removed`,
     *  emptied; of what they never could see nothing is told, so that versions may jump. */
    readonly records: readonly CommentRecord[];
    /** The version this brings the reader to. */
    readonly version: number;
    readonly total: number;
    readonly closed?: boolean;
    /** There is more after this version: ask again. */
    readonly more?: boolean;
}
export type Permission = (typeof PERMISSIONS)[number];
/** What a guest may have to say of themselves. */
export type IdentityField = (typeof IDENTITY_FIELDS)[number];
/** Who the reader is, to this back end, and what they may do. */
export interface Session {
    /** The signed-in reader, whose name the form then does not ask for; `null` for a guest. */
    readonly author: CommentAuthor | null;
    readonly permissions: readonly Permission[];
    /** What a guest must say of themselves here. Default: nothing. */
    readonly requiredFields?: readonly IdentityField[];
    /** Guests may not write here, and are told that they may once they have signed in. */
    readonly signInRequired?: boolean;
}
/** A moderator's act on a comment. */
export interface CommentModeration {
    readonly action: (typeof COMMENT_MODERATIONS)[number];
    readonly comment: CommentId;
    /** The revision the moderator saw. When the comment has moved on since, the call rejects with `conflict`. */
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
    /** How many at the most. Without it the adapter decides. */
    readonly limit?: number | undefined;
    /** Where an earlier page of the same queue ended. */
    readonly cursor?: string | undefined;
}
export interface QueuePage {
    /** As they are kept, spam with its words; whether the moderator reacted to them is not told here. */
    readonly records: readonly CommentRecord[];
    /** Where the next page begins; absent on the last. */
    readonly cursor?: string;
}
/** What a reader told the moderators about a comment. Who told it is not said. */
export interface Report {
    readonly reason: string;
    /** ISO 8601. */
    readonly createdAt: string;
}
export interface RestoreReport {
    readonly added: number;
    /** Held already, and brought up to date. */
    readonly changed: number;
    /** Held already, and the same. */
    readonly unchanged: number;
    /** Held already and different: it was changed here, or is here in a later state, and stays as it is here. */
    readonly kept: number;
}
export interface ChangesOptions extends CallOptions {
    /** About how many bytes the answer may have; it has one change at least, and says whether there are more. An adapter that
     *  has one reader need not keep to it. Default: the adapter decides. */
    readonly bytes?: number | undefined;
}
export interface RestoreOptions extends CallOptions {
    /**
     * The records come from another system, which counts no revisions. They are merged, three ways: a record that was not
     * changed here since it was restored takes what is given, and its revision grows; one that was changed here stays. To
     * reactions given here since those are added that were given there.
     */
    readonly merge?: boolean | undefined;
}
/**
 * A place where comments are kept.
 *
 * Every method rejects with `AfterwordError` and nothing else. Records and drafts may be frozen: an adapter never writes
 * to what it was given, and what it returns may be frozen by the caller.
 */
export interface Adapter {
    /** For messages: `memory`, `indexeddb`. */
    readonly name: string;
    /** Set where one adapter serves many readers, told apart by `call.caller`: what is their own they may change, and see while
     *  it waits. Without it an adapter has one reader, and `call.caller` means nothing to it. */
    readonly multiUser?: true;
    /** One page. An unknown id is an empty discussion, not an error. */
    list(id: DiscussionId, query?: ListQuery, call?: CallOptions): Promise<CommentPage>;
    /**
     * Stores what a reader wrote and resolves to the record, whose id may differ from the draft's.
     * Adding a draft whose id was added before resolves to the record it became and stores nothing.
     *
     * Rejects with `invalid` (and the fields), `not-found` (no such parent, or one that is not approved), `closed`, `quota`, …
     */
    add(id: DiscussionId, draft: CommentDraft, call?: CallOptions): Promise<CommentRecord>;
    /**
     * How many approved comments each discussion has; 0 for unknown ids. Few requests, however many ids. A discussion whose count
     * could not be had is not in the answer; rejects where none could.
     */
    count?(ids: readonly DiscussionId[], call?: CallOptions): Promise<ReadonlyMap<DiscussionId, number>>;
    /** The newest approved comments of all discussions, or of one, newest first. `limit` defaults to 10. They are the same for
     *  all readers, and say nothing of whose they are. */
    latest?(query?: {
        readonly limit?: number | undefined;
        readonly discussion?: DiscussionId | undefined;
    }, call?: CallOptions): Promise<readonly CommentRecord[]>;
    /** Replaces the body. With `revision`, rejects with `conflict` if the record has moved on since. Where the back end holds
     *  what this reader writes, an approved comment becomes `pending` again. */
    edit?(id: DiscussionId, comment: CommentId, change: {
        readonly body: CommentBody;
        readonly revision?: number;
    }, call?: CallOptions): Promise<CommentRecord>;
    /** Takes a comment down. Its name and text are erased; while it has replies its place is kept. Twice is no error. */
    remove?(id: DiscussionId, comment: CommentId, call?: CallOptions): Promise<void>;
    /** Sets or takes back this reader's reaction. Twice the same is once. It leaves `revision` alone, and counts in
     *  `reactionsRevision`. Rejects with `invalid` for a name that the back end does not offer, with
     *  `not-found` unless the comment is approved. */
    react?(id: DiscussionId, comment: CommentId, reaction: {
        readonly name: string;
        readonly on: boolean;
    }, call?: CallOptions): Promise<CommentRecord>;
    /** Tells the moderators about a comment: once for each reader. Of one comment an adapter need not keep more than 100. */
    report?(id: DiscussionId, comment: CommentId, report: {
        readonly reason: string;
    }, call?: CallOptions): Promise<void>;
    /** What a moderator does to a comment, other than pinning, settles its reports, and so does its removal: they are gone. */
    moderate?(id: DiscussionId, moderation: Moderation, call?: CallOptions): Promise<void>;
    /** What there is for moderators to look at, in all discussions, the newest first; of those reported, the one
     *  whose first open report is the newest. Rejects with `forbidden` for everybody else. */
    queue?(query?: QueueQuery, call?: CallOptions): Promise<QueuePage>;
    /** What readers told about a comment and no moderator has settled, newest first; nothing for one that is not there. Rejects
     *  with `forbidden` for everybody but moderators. */
    reports?(id: DiscussionId, comment: CommentId, call?: CallOptions): Promise<readonly Report[]>;
    /** Who the reader is. Without this ability they are a guest who may do all the adapter can. While it fails, they are a
     *  guest who may read and add, and the question is asked again. */
    session?(call?: CallOptions): Promise<Session>;
    /**
     * Writes history as given: ids, dates, states. Running it again changes nothing; a record that is held already is
     * replaced only by a newer state (`stateNumber`), or merged if the call says so. What differs and stays is reported as kept, never as
     * unchanged. A removed record is
     * kept without its words. Whose a record is (`mine`) is not taken from an archive. Title, address and closing are taken over.
     */
    restore?(discussion: ArchivedDiscussion, call?: RestoreOptions): Promise<RestoreReport>;
    /** The number of the newest change of a discussion, for whoever wants to know whether a page they hold is still true. */
    version?(id: DiscussionId, call?: CallOptions): Promise<number>;
    /** What changed after `since`. A version of another store, or from before its memory, gives everything. */
    changes?(id: DiscussionId, since: number, call?: ChangesOptions): Promise<Changes>;
    /**
     * Reports changes after `since`, whoever made them, until the returned function is called. Nothing is missed and
     * versions only grow; a change may be reported twice.
     */
    watch?(id: DiscussionId, since: number, onChange: (changes: Changes) => void): () => void;
    /** Lets go of connections. Calls made later open them anew. */
    close?(): void | Promise<void>;
}
