// A comment as plain data, the same in every store: it can be cloned, frozen, stored and sent.
// check-record.ts checks whether a value from outside is a valid record.
import type { AUTHOR_ROLES, BODY_FORMATS, COMMENT_KINDS, COMMENT_STATUSES } from './vocabulary.js';

/** Identifies a discussion: any string; by default the page's canonical address without its fragment. */
export type DiscussionId = string;

/** Identifies a comment within its discussion: any string that is not empty. */
export type CommentId = string;

/** Who wrote a comment. */
export interface CommentAuthor {
  /** The back end's id of a signed-in reader; absent for guests. */
  readonly id?: string;
  /** The name shown. May be empty: the interface then says "Anonymous" in the reader's language. */
  readonly name: string;
  /** The author's website, `http` or `https`; any other address is not linked. */
  readonly url?: string;
  /** Address of a picture, `http` or `https`. Absent: initials are drawn. */
  readonly avatar?: string;
  /** `author` wrote the article; `moderator` moderates its discussion. */
  readonly role?: (typeof AUTHOR_ROLES)[number];
}

export type BodyFormat = (typeof BODY_FORMATS)[number];

/** The text of a comment, with its format. HTML in it is never trusted. */
export interface CommentBody {
  readonly format: BodyFormat;
  readonly source: string;
}

/** `pending` waits for a moderator; `removed` only keeps a place for its replies. */
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

/** How many readers reacted in one way, and whether this reader did. */
export interface Reaction {
  readonly count: number;
  readonly mine: boolean;
}

/** One contribution to a discussion. */
export interface CommentRecord {
  readonly id: CommentId;
  readonly discussion: DiscussionId;
  /** The comment this one replies to; `null` for a root. */
  readonly parent: CommentId | null;
  readonly author: CommentAuthor;
  readonly body: CommentBody;
  /** ISO 8601 with a time zone, usually UTC: `2024-05-01T09:30:00Z`. */
  readonly createdAt: string;
  readonly editedAt?: string;
  /** Whether the last edit was made by a moderator who did not write it. */
  readonly editedBy?: 'moderator';
  readonly status: CommentStatus;
  /** A `ping` is a pingback, trackback or webmention: counted, and listed apart from people. */
  readonly kind: (typeof COMMENT_KINDS)[number];
  readonly reactions?: Readonly<Record<string, Reaction>>;
  /** Grows by one with every change to `reactions`, which does not change `revision`. Absent: 0. */
  readonly reactionsRevision?: number;
  readonly pinned?: boolean;
  /** Grows by one with every change to this record other than a reaction; the first is 1. */
  readonly revision: number;
  /** How many direct replies readers see, whether or not they are on this page. */
  readonly replies?: number;
  /** Whether the reader who gets this record wrote it. Absent if they did not, or if the back end cannot know. Not part of archives. */
  readonly mine?: boolean;
  /**
   * Until when they may edit and remove their own comment, if `Session.permissions` allows it at all; ISO 8601. It is in the past
   * when that time is over, and absent if there is no limit.
   */
  readonly editableUntil?: string;
}

/** Of two states of one record, the one with the higher number is newer. */
export const stateNumber = ({
  revision,
  reactionsRevision = 0,
}: Pick<CommentRecord, 'revision' | 'reactionsRevision'>): number => revision + reactionsRevision;

/** A record without its text and its author, which only keeps its place. */
export const withoutWords = (record: CommentRecord, status: 'spam' | 'removed'): CommentRecord => {
  const { reactions: _, pinned: __, ...rest } = withoutOwnership(record);
  return { ...rest, author: { name: '' }, body: { format: 'text', source: '' }, status };
};

/** A record without what depends on the reader, except their reactions. */
export const withoutOwnership = <Stored extends CommentRecord>(
  record: Stored,
): Omit<Stored, 'mine' | 'editableUntil'> => {
  const { mine: _, editableUntil: __, ...rest } = record;
  return rest;
};
