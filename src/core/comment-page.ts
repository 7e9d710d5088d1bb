// What an adapter is asked for, and gives, to show a discussion: pages, and changes after a page.
import type { CallOptions } from './call-options.js';
import type { CommentId, CommentRecord } from './records.js';
import type { Session } from './session.js';
import type { COMMENT_ORDERS } from './vocabulary.js';

/** `best` sorts by reactions and age (`bestTimeOf`). Within a thread, replies are always oldest first. */
export type CommentOrder = (typeof COMMENT_ORDERS)[number];

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

export interface ChangesOptions extends CallOptions {
  /** About how many bytes the answer may have. It has at least one change, and says whether there are more. An adapter for
   *  one reader may ignore this. Default: the adapter decides. */
  readonly bytes?: number | undefined;
}
