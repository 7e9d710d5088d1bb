// The adapter contract: everything that Afterword asks of a place where comments are kept.
// `list` and `add` are required. Every other method is an ability: if an adapter does not have it, the interface has no
// control for it. Rules that types cannot express are in the comments of the methods; afterword/testing checks each of them.
import type { Administration } from './administration.js';
import type { ArchivedDiscussion } from './archive.js';
import type { CallOptions } from './call-options.js';
import type { Changes, ChangesOptions, CommentPage, ListQuery } from './comment-page.js';
import type { Decision, DecisionPage, DecisionQuery, DecisionReport, DecisionRequest } from './decisions.js';
import type { CommentDraft } from './draft.js';
import type { EarlierVersion } from './history.js';
import type { Moderation, QueuePage, QueueQuery, QueueState, Report } from './moderation.js';
import type { ModeratorAccess } from './moderator-access.js';
import type { OwnComment, OwnPage, OwnQuery, OwnRemoval } from './own-comments.js';
import type { CommentBody, CommentId, CommentRecord, DiscussionId } from './records.js';
import type { RestoreOptions, RestoreReport } from './restoring.js';
import type { SearchPage, SearchQuery } from './search.js';
import type { GuestIdentity, Session } from './session.js';

export type { Administration } from './administration.js';
export type { FailedDelivery, OutboxCalls, OutboxReport } from './outbox-state.js';
export type { Webhook, WebhookDraft, Webhooks, WebhookSecret } from './webhooks.js';
export type * from './call-options.js';
export type * from './comment-page.js';
export type {
  Decision,
  DecisionPage,
  DecisionQuery,
  DecisionReport,
  DecisionRequest,
  RefusedDecision,
  SeenComment,
} from './decisions.js';
export type { EarlierVersion } from './history.js';
export type * from './moderation.js';
export type { ModeratorAccess } from './moderator-access.js';
export type { OwnComment, OwnPage, OwnQuery, OwnRemoval } from './own-comments.js';
export type * from './restoring.js';
export type { SearchPage, SearchQuery } from './search.js';
export type * from './session.js';
export type {
  DayStatistics,
  DiscussionStatistics,
  RuleStatistics,
  Statistics,
  StatisticsQuery,
  Waits,
} from './statistics.js';

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

  /** A guest's secret, where the back end recognises guests by one. */
  readonly identity?: GuestIdentity;

  /** Where moderators sign in at the back end itself: ending that, and moderating in the pages of other sites. */
  readonly moderatorAccess?: ModeratorAccess;

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

  /** The approved comments of a discussion in which all these words occur, newest first. */
  search?(id: DiscussionId, query: SearchQuery, call?: CallOptions): Promise<SearchPage>;

  /** Replaces the body. With `revision`, rejects with `conflict` if the record has changed since. If a moderator must approve
   *  what this reader writes, an approved comment becomes `pending` again. */
  edit?(
    id: DiscussionId,
    comment: CommentId,
    change: { readonly body: CommentBody; readonly revision?: number },
    call?: CallOptions,
  ): Promise<CommentRecord>;

  /** The texts that a comment had before it was edited, newest first: a limited number of them, and none that readers never saw.
   *  They are deleted when the comment is removed. Rejects with `not-found` if there is no such comment, and also if this reader
   *  may not see it. */
  history?(id: DiscussionId, comment: CommentId, call?: CallOptions): Promise<readonly EarlierVersion[]>;

  /** Removes a comment. Its name and text are deleted; while it has replies, an empty record keeps its place. To remove it twice
   *  is no error. */
  remove?(id: DiscussionId, comment: CommentId, call?: CallOptions): Promise<void>;

  /** What this reader wrote, in all discussions. */
  own?(query?: OwnQuery, call?: CallOptions): Promise<OwnPage>;

  /**
   * Removes these comments of the reader, or without a list all that they wrote, spam too: at most 100 (`MOST_REMOVED`) in each
   * call. It has no time limit, unlike `remove`. Comments that are not theirs stay, and count as not removed. Rejects with `invalid` for a
   * longer list.
   */
  removeOwn?(comments?: readonly OwnComment[], call?: CallOptions): Promise<OwnRemoval>;

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

  /** A moderator's act. Every act on a comment, except to pin and unpin it, deletes its reports; so does its removal. It is a
   *  decision, as those of `decide` are. */
  moderate?(id: DiscussionId, moderation: Moderation, call?: CallOptions): Promise<void>;

  /** What moderators must look at, in all discussions, the newest first. Reported comments are sorted by their first open
   *  report. Rejects with `forbidden` for everybody but moderators, as the calls below do. */
  queue?(query?: QueueQuery, call?: CallOptions): Promise<QueuePage>;

  /** How many comments wait, and whether the queues have changed. It is cheap: ask every few seconds. */
  queueState?(call?: CallOptions): Promise<QueueState>;

  /**
   * Decides about many comments, each in the state in which the moderator saw it, or about a part of all that match. Comments that
   * somebody changed meanwhile are reported as refused. Rejects with `invalid` for a longer list, and if there is neither a list nor
   * a filter.
   */
  decide?(request: DecisionRequest, call?: CallOptions): Promise<DecisionReport>;

  /** The log of all decisions of moderators: those of `decide` and `moderate`, and moderators' edits and removals of comments of
   *  others. */
  decisions?(query?: DecisionQuery, call?: CallOptions): Promise<DecisionPage>;

  /** Makes a comment again what it was before a decision, reports included; it is a decision itself. Rejects with `conflict` if the
   *  comment has changed since or the decision was undone, and with `not-found` if its time is over or there is no such decision. */
  undo?(decision: string, call?: CallOptions): Promise<Decision>;

  /** What only the pages of moderators need. It is asked for, because few visits need its code. */
  administration?(call?: CallOptions): Promise<Administration>;

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
