// The records: what a comment is, wherever it is kept. Plain data, safe to clone, freeze, store and send.
// check-record.ts tells whether a value from outside is one of these.
import type { AUTHOR_ROLES, BODY_FORMATS, COMMENT_KINDS, COMMENT_STATUSES } from './vocabulary.js';

/** What names a discussion: any string; by default the page's canonical address without its fragment. */
export type DiscussionId = string;

/** What names a comment within its discussion: any non-empty string. */
export type CommentId = string;

/** Who wrote a comment. */
export interface CommentAuthor {
  /** The back end's id of a signed-in reader; absent for guests. */
  readonly id?: string;
  /** The name shown. May be empty: the interface then says "Anonymous" in the reader's language. */
  readonly name: string;
  /** The author's website, `http` or `https`; anything else is not linked. */
  readonly url?: string;
  /** Address of a picture, `http` or `https`. Absent: initials are drawn. */
  readonly avatar?: string;
  /** `author` wrote the article; `moderator` keeps the peace. */
  readonly role?: (typeof AUTHOR_ROLES)[number];
}

export type BodyFormat = (typeof BODY_FORMATS)[number];

/** What a comment says: a format and its source. Never HTML that is trusted. */
export interface CommentBody {
  readonly format: BodyFormat;
  readonly source: string;
}

/** `pending` waits for a moderator; `removed` is kept only as the place its replies hang from. */
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
  /** ISO 8601 with a zone, UTC by custom: `2024-05-01T09:30:00Z`. */
  readonly createdAt: string;
  readonly editedAt?: string;
  readonly status: CommentStatus;
  /** A `ping` is a pingback, trackback or webmention: counted, and listed apart from people. */
  readonly kind: (typeof COMMENT_KINDS)[number];
  readonly reactions?: Readonly<Record<string, Reaction>>;
  /** Grows by one with every change to `reactions`, which have no part in `revision`. Absent: 0. */
  readonly reactionsRevision?: number;
  readonly pinned?: boolean;
  /** Grows by one with every change to this record other than a reaction; the first is 1. */
  readonly revision: number;
  /** How many direct replies readers see, whether or not they are on this page. */
  readonly replies?: number;
  /** Whether the reader it is told to wrote it. Absent: they did not, or the back end cannot know. Kept in no archive. */
  readonly mine?: boolean;
  /**
   * Until when they may edit and remove what is theirs, as far as `Session.permissions` allows them to at all; ISO 8601, and in the
   * past once it is over. Absent where it never ends.
   */
  readonly editableUntil?: string;
}

/** How far a record has come: of two states of one record, the one with the higher number is the newer. */
export const stateNumber = ({
  revision,
  reactionsRevision = 0,
}: Pick<CommentRecord, 'revision' | 'reactionsRevision'>): number => revision + reactionsRevision;

/** A record without its words and its author: the place is kept, what was said and by whom is gone. */
export const withoutWords = (record: CommentRecord, status: 'spam' | 'removed'): CommentRecord => {
  const { reactions: _, pinned: __, ...rest } = withoutOwnership(record);
  return { ...rest, author: { name: '' }, body: { format: 'text', source: '' }, status };
};

/** A record as anybody may have it: nothing of it depends on who reads, but for their reactions. */
export const withoutOwnership = <Stored extends CommentRecord>(
  record: Stored,
): Omit<Stored, 'mine' | 'editableUntil'> => {
  const { mine: _, editableUntil: __, ...rest } = record;
  return rest;
};
