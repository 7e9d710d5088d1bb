// The entries that the reader of a format yields, in the order of the file: pages, people and comments. Parents may be missing, ids may
// repeat, and a page may be described after its comments: first-pass.ts and plan.ts handle that. A reader holds only the part of the
// file that it is reading.
import type { CommentAuthor, CommentBody, CommentRecord, CommentStatus } from '../core/records.js';

/** Repairs: what was changed so that nothing is lost or wrong. */
export const REPAIRS = [
  'missing-parent', // its parent is not in the file: it becomes a root
  'lost-parent', // its parent is not in the file, but the root of its thread is: it becomes a reply to that
  'dropped-parent', // its parent is not imported: it becomes a reply to the next comment above that
  'cycle', // its parents form a circle, which is cut at its oldest comment
  'no-id', // it has no id: it gets one made from its content
  'repeated-id', // another comment of the discussion has its id: it gets one of its own
  'taken-id', // the store holds another comment under its id: it gets one of its own
  'date', // it has no valid date: it gets the nearest known one
  'status', // its status is unknown: it becomes pending
  'website', // its author's website has no http address
  'votes', // its votes are not a count
  'author', // its author is not in the file
  'slash', // its page is in the file with and without a slash at the end, and there are replies from one to the other
  'page', // its page is not in the file
  'address', // its page has no http address: the key of the page becomes the id of the discussion
  'characters', // it has characters that are not allowed in text
  'ampersand', // an & in the file does not begin a reference: it is read as &
] as const;

export type Repair = (typeof REPAIRS)[number];

/** Why a comment is not imported. */
export const DROPS = [
  'repeated', // the same comment is in the file already
  'superseded', // the file has a later state of the same comment
  'no-comment', // it is not a reader's comment: an editor's note, a shop's log
  'hidden-page', // its page is not shown to readers
  'unreadable', // it is not a valid record of a comment
] as const;

export type Drop = (typeof DROPS)[number];

/** Other data in the file that is not imported. */
export const OMITTED = [
  'email',
  'ip',
  'user-agent',
  'password',
  'voters',
  'removed-text',
  'subscription',
  'badge',
  'collapsed',
  'page-views',
  'page-reactions',
  'avatar-file',
  'metadata',
] as const;

export type Omitted = (typeof OMITTED)[number];

/** Data of a page. May come more than once, and after the comments of the page. */
export interface PageEntry {
  readonly type: 'page';
  /** The key by which comments refer to the page. */
  readonly key: string;
  /** Its address, or only a path. */
  readonly address?: string;
  /** The discussion's id, where the file has one. */
  readonly id?: string;
  readonly title?: string;
  /** When it was published: the date of comments without one. */
  readonly date?: string;
  /** An identifier of the old system besides the address. */
  readonly identifier?: string;
  readonly closed?: boolean;
  /** The `id` of the author who wrote the article. */
  readonly author?: string;
  /** Whether readers of the old site could not see it. */
  readonly hidden?: boolean;
}

/** An author, in files that list authors apart from comments. May come after the comments. */
export interface PersonEntry {
  readonly type: 'person';
  readonly key: string;
  readonly author: CommentAuthor;
  readonly email?: string;
  readonly repairs?: readonly Repair[];
  readonly omitted?: readonly Omitted[];
}

interface Placed {
  /** The key of its page. */
  readonly page: string;
  /** Empty if it has none. */
  readonly id: string;
  readonly parent: string | null;
  /** The line where it begins; 0 if the file has no lines. */
  readonly line: number;
}

export interface CommentEntry extends Placed {
  readonly type: 'comment';
  /** The root of its thread: its new parent if its own parent is missing. */
  readonly root?: string;
  /** The author as given with the comment. */
  readonly author: CommentAuthor;
  /** The key of its PersonEntry, whose data takes precedence. */
  readonly person?: string;
  readonly email?: string;
  readonly body: CommentBody;
  /** ISO 8601, UTC. */
  readonly createdAt?: string;
  readonly editedAt?: string;
  readonly status: CommentStatus;
  readonly kind: CommentRecord['kind'];
  readonly reactions?: CommentRecord['reactions'];
  readonly pinned?: boolean;
  /** Only if the file counts revisions. Of two comments with one id, the one with the higher revision is the later state. */
  readonly revision?: number;
  /** The state at the last import, from an archive (core/merge.ts). */
  readonly imported?: string;
  readonly repairs?: readonly Repair[];
  readonly omitted?: readonly Omitted[];
}

/** A comment that is not imported. Its replies need it to find the next comment above it. */
export interface DroppedEntry extends Placed {
  readonly type: 'dropped';
  readonly reason: Drop;
  /** What is wrong with it, as part of a sentence. */
  readonly fault?: string;
}

/** Something in the file that is not a comment. */
export interface NoteEntry {
  readonly type: 'note';
  readonly omitted?: Omitted;
  readonly repair?: Repair;
  readonly line?: number;
  /** How many of them. Default 1. */
  readonly count?: number;
}

export type Entry = PageEntry | PersonEntry | CommentEntry | DroppedEntry | NoteEntry;

/** Entries in batches, because there may be a million. */
export type Entries = AsyncIterable<readonly Entry[]>;
