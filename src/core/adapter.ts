// The adapter contract: everything that Afterword asks of a place where comments are kept.
// `list` and `add` are required. Every other method is an ability: if an adapter does not have it, the interface has no
// control for it. Rules that types cannot express are in the comments of the methods; afterword/testing checks each of them.
import type { ArchivedDiscussion } from './archive.js';
import type { Caller } from './caller.js';
import type { CommentDraft } from './draft.js';
import type { CommentAuthor, CommentBody, CommentId, CommentRecord, DiscussionId } from './records.js';
import type {
  COMMENT_MODERATIONS,
  COMMENT_ORDERS,
  DISCUSSION_MODERATIONS,
  IDENTITY_FIELDS,
  PERMISSIONS,
  QUEUES,
} from './vocabulary.js';

/** `best` sorts by reactions and age (`bestTimeOf`). Within a thread, replies are always oldest first. */
export type CommentOrder = (typeof COMMENT_ORDERS)[number];

export interface CallOptions {
  /** Aborting rejects the call with `aborted`. What was written before stays written. */
  readonly signal?: AbortSignal | undefined;
  /** Which reader calls, where the adapter serves many readers (`multiUser`). Without it the call may do everything. */
  readonly caller?: Caller | undefined;
}

export interface ListQuery {
  /** The order of the roots. Default: `oldest`. In every order, pinned roots come first. */
  readonly order?: CommentOrder;
  /** The most roots of a page. Without it the adapter decides, and may give everything. */
  readonly limit?: number;
  /** Where an earlier page ended, of the same order or of the same thread. */
  readonly cursor?: string;
  /** Asks for more replies of this root, instead of roots. Used only with a cursor from `truncated`, or from the page after it. */
  readonly thread?: CommentId;
  /**
   * The page must have this comment. If the discussion has several pages, this one begins with the thread of the comment, and
   * goes on in the order. However long the thread is, the comment is on the page, with as many of the comments above it as
   * there is room for. Not together with `cursor` or `thread`. Rejects with `not-found` if there is no such comment, and also
   * if this reader may not see it.
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
  /** Roots and their replies, in any order: the thread model sorts them. Those with the status `pending` are this reader's own.
   *  Here, in `changes`, and in the results of `add`, `edit` and `react`, records say whether this reader wrote them (`mine`). */
  readonly records: readonly CommentRecord[];
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string;
  /** How many approved comments the discussion has, pings and replies included. */
  readonly total: number;
  readonly truncated?: readonly TruncatedThread[];
  /** The number of the newest change that this page includes. `changes` and `watch` continue from it. */
  readonly version: number;
  readonly title?: string;
  readonly url?: string;
  readonly closed?: boolean;
  /** When its first comment was written, where the adapter knows. */
  readonly firstCommentAt?: string;
  /** Who the reader is, where a page tells without being asked. */
  readonly session?: Session;
}

/** What changed in a discussion after some version. */
export interface Changes {
  /** Each changed record once, as it is now. A record that the reader could see, and may not see any more, comes as `spam` or
   *  `removed`, without its words. A record that they never could see is left out; so versions may skip numbers. */
  readonly records: readonly CommentRecord[];
  /** The version that the reader has after these changes. */
  readonly version: number;
  readonly total: number;
  readonly closed?: boolean;
  /** There are more changes after this version: ask again. */
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
  /** The revision that the moderator saw. If the comment has changed since, the call rejects with `conflict`. */
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
  /** The most comments of a page. Without it the adapter decides. */
  readonly limit?: number | undefined;
  /** Where an earlier page of the same queue ended. */
  readonly cursor?: string | undefined;
}

export interface QueuePage {
  /** As they are stored: spam with its words. They do not say whether the moderator reacted to them. */
  readonly records: readonly CommentRecord[];
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string;
}

/** What a reader told the moderators about a comment. It does not say who the reader is. */
export interface Report {
  readonly reason: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface RestoreReport {
  readonly added: number;
  /** Stored before, and changed. */
  readonly changed: number;
  /** Stored before, and the same. */
  readonly unchanged: number;
  /** Stored before and different, and left as it is: it was changed here, or is newer here. */
  readonly kept: number;
}

export interface ChangesOptions extends CallOptions {
  /** About how many bytes the answer may have. It has at least one change, and says whether there are more. An adapter for
   *  one reader may ignore this. Default: the adapter decides. */
  readonly bytes?: number | undefined;
}

export interface RestoreOptions extends CallOptions {
  /**
   * The records come from another system, which has no revisions. They are merged: a record that was not changed here since
   * the last import becomes what is given, and its revision grows. A record that was changed here stays as it is. Reactions
   * of both sides since the last import are added up.
   */
  readonly merge?: boolean | undefined;
}

/**
 * A place where comments are kept.
 *
 * Every method rejects with an `AfterwordError` and nothing else. Records and drafts may be frozen: an adapter never changes
 * its arguments, and the caller may freeze what the adapter returns.
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
   * Stores what a reader wrote, and resolves to the record. Its id may differ from that of the draft.
   * If a draft with this id was added before, it resolves to the record of that draft, and stores nothing.
   *
   * Rejects with `invalid` (and the fields), `not-found` (no such parent, or one that is not approved), `closed`, `quota`, …
   */
  add(id: DiscussionId, draft: CommentDraft, call?: CallOptions): Promise<CommentRecord>;

  /**
   * How many approved comments each discussion has; 0 for unknown ids. Few requests, however many ids there are. If the count
   * of a discussion is not available, the answer does not have it; if none is available, the call rejects.
   */
  count?(ids: readonly DiscussionId[], call?: CallOptions): Promise<ReadonlyMap<DiscussionId, number>>;

  /** The newest approved comments of all discussions, or of one, newest first. Default of `limit`: 10. They are the same for
   *  all readers, and do not say who wrote them (`mine`). */
  latest?(
    query?: { readonly limit?: number | undefined; readonly discussion?: DiscussionId | undefined },
    call?: CallOptions,
  ): Promise<readonly CommentRecord[]>;

  /** Replaces the body. With `revision`, rejects with `conflict` if the record has changed since. If a moderator must approve
   *  what this reader writes, an approved comment becomes `pending` again. */
  edit?(
    id: DiscussionId,
    comment: CommentId,
    change: { readonly body: CommentBody; readonly revision?: number },
    call?: CallOptions,
  ): Promise<CommentRecord>;

  /** Removes a comment. Its name and text are deleted; while it has replies, an empty record keeps its place. To remove it twice
   *  is no error. */
  remove?(id: DiscussionId, comment: CommentId, call?: CallOptions): Promise<void>;

  /** Sets or takes back this reader's reaction. A reader has each reaction at most once. It does not change `revision`, but
   *  `reactionsRevision`. Rejects with `invalid` for a name that the back end does not offer, and with `not-found` if the
   *  comment is not approved. */
  react?(
    id: DiscussionId,
    comment: CommentId,
    reaction: { readonly name: string; readonly on: boolean },
    call?: CallOptions,
  ): Promise<CommentRecord>;

  /** Tells the moderators about a comment, once for each reader. An adapter need not store more than 100 reports of a comment. */
  report?(id: DiscussionId, comment: CommentId, report: { readonly reason: string }, call?: CallOptions): Promise<void>;

  /** A moderator's act. Every act on a comment, except to pin and unpin it, deletes its reports; so does its removal. */
  moderate?(id: DiscussionId, moderation: Moderation, call?: CallOptions): Promise<void>;

  /** What moderators must look at, in all discussions, the newest first. Reported comments are sorted by their first open
   *  report. Rejects with `forbidden` for everybody but moderators. */
  queue?(query?: QueueQuery, call?: CallOptions): Promise<QueuePage>;

  /** The open reports of a comment, newest first; none if there is no such comment. Rejects with `forbidden` for everybody
   *  but moderators. */
  reports?(id: DiscussionId, comment: CommentId, call?: CallOptions): Promise<readonly Report[]>;

  /** Who the reader is. Without this ability they are a guest who may do all the adapter can. While it fails, they are a
   *  guest who may read and add, and the question is asked again. */
  session?(call?: CallOptions): Promise<Session>;

  /**
   * Stores a whole discussion as it is given: ids, dates, states. To run it again changes nothing. A record that is stored
   * already is replaced only by a newer state (`stateNumber`), or merged if the call says so. If it differs and stays, it is
   * reported as kept, never as unchanged. A removed record is stored without its words. Whether a record is the reader's own
   * (`mine`) is not taken from an archive. Title, address and `closed` are.
   */
  restore?(discussion: ArchivedDiscussion, call?: RestoreOptions): Promise<RestoreReport>;

  /** The number of the newest change of a discussion. It tells whether a page that somebody has is still up to date. */
  version?(id: DiscussionId, call?: CallOptions): Promise<number>;

  /** What changed after `since`. If `since` is of another store, or older than what the store remembers, it is everything. */
  changes?(id: DiscussionId, since: number, call?: ChangesOptions): Promise<Changes>;

  /**
   * Reports changes after `since`, by any reader, until the returned function is called. No change is missed, and
   * versions only grow. A change may be reported twice.
   */
  watch?(id: DiscussionId, since: number, onChange: (changes: Changes) => void): () => void;

  /** Closes connections. Later calls open them again. */
  close?(): void | Promise<void>;
}
