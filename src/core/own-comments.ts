// What a reader wrote in all discussions of a back end: a list of it, and removing it.
import type { CommentId, CommentRecord, DiscussionId } from './records.js';

export interface OwnQuery {
  /** The most comments of a page. Without it the adapter decides. */
  readonly limit?: number | undefined;
  /** Where an earlier page ended. */
  readonly cursor?: string | undefined;
}

export interface OwnPage {
  /** Approved and pending comments of this reader, newest first, each with its discussion. */
  readonly records: readonly CommentRecord[];
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string;
}

/** Names a comment among all discussions. */
export interface OwnComment {
  readonly discussion: DiscussionId;
  readonly comment: CommentId;
}

export interface OwnRemoval {
  /** How many comments were removed. */
  readonly removed: number;
  /** Without a list of comments: whether the reader has more. Call again. */
  readonly more: boolean;
}

/** Comments that one call of `removeOwn` removes at most. */
export const MOST_REMOVED = 100;
