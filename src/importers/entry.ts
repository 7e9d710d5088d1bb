// What a reader of one format gives, piece by piece, in the order of its file: pages, people and comments as the file has
// them. Parents may be missing, ids may repeat, a page may be described after its comments: first-pass.ts and plan.ts see to
// that. A reader holds no more than the piece it is at.
import type { CommentAuthor, CommentBody, CommentRecord, CommentStatus } from '../core/records.js';

/** What had to be put right, for something that would else be lost or wrong. */
export const REPAIRS = [
  'missing-parent', // what it replies to is not in the file: it begins a thread
  'lost-parent', // what it replies to is not in the file, but the first comment of the thread is
  'dropped-parent', // what it replies to does not come along: it hangs from whatever is next above
  'cycle', // its parents form a circle, which is cut at its oldest comment
  'no-id', // it has no id, and gets one made of what it says
  'repeated-id', // another comment of the discussion has its id: it gets one of its own
  'taken-id', // the store holds another comment under its id: it gets one of its own
  'date', // it has no date that can be read: it gets the nearest that is known
  'status', // its state is unknown: it waits for a moderator
  'website', // its author's website has no http address
  'votes', // its votes are no count
  'author', // whoever wrote it is not in the file
  'slash', // its page is in the file twice, with and without a slash at the end, and answers go from one to the other
  'page', // its page is not in the file
  'address', // its page has no http address: what the page is called names the discussion
  'characters', // it holds characters that no text can have
  'ampersand', // an & of the file begins nothing: it means itself
] as const;

export type Repair = (typeof REPAIRS)[number];

/** Why a comment does not come along. */
export const DROPS = [
  'repeated', // the very same comment stands in the file already
  'superseded', // a later state of the same comment stands in the file
  'no-comment', // it is no reader's: an editor's note, a shop's log
  'hidden-page', // its page is not shown to readers
  'unreadable', // it is no record of a comment
] as const;

export type Drop = (typeof DROPS)[number];

/** What else the file holds and does not come along. */
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

/** What is known of a page. May come more than once, and after its comments. */
export interface PageEntry {
  readonly type: 'page';
  /** What its comments name it by. */
  readonly key: string;
  /** Where it is: an address, or a path. */
  readonly address?: string;
  /** The discussion's id, where the file has one. */
  readonly id?: string;
  readonly title?: string;
  /** When it was published: a comment without a date is as old. */
  readonly date?: string;
  /** What the old system calls it, apart from its address. */
  readonly identifier?: string;
  readonly closed?: boolean;
  /** The `id` of the author who wrote the article. */
  readonly author?: string;
  /** Readers of the old site cannot see it. */
  readonly hidden?: boolean;
}

/** Who wrote comments, where the file tells it apart from them. May come after them. */
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
  /** Empty where it has none. */
  readonly id: string;
  readonly parent: string | null;
  /** Where it begins in the file; 0 where that has no lines. */
  readonly line: number;
}

export interface CommentEntry extends Placed {
  readonly type: 'comment';
  /** The comment that its thread begins with: what it answers where its parent is gone. */
  readonly root?: string;
  /** What the comment itself tells of its author. */
  readonly author: CommentAuthor;
  /** The key of the person who wrote it: what is known of them goes before. */
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
  /** Where the file counts them. Of two comments with one id the higher one is then the later state of the other. */
  readonly revision?: number;
  /** What an archive tells of the last import (core/merge.ts). */
  readonly imported?: string;
  readonly repairs?: readonly Repair[];
  readonly omitted?: readonly Omitted[];
}

/** A comment that does not come along. Told, so that its replies find who is above it. */
export interface DroppedEntry extends Placed {
  readonly type: 'dropped';
  readonly reason: Drop;
  /** What is wrong with it, as half a sentence. */
  readonly fault?: string;
}

/** Something of the file that is no comment. */
export interface NoteEntry {
  readonly type: 'note';
  readonly omitted?: Omitted;
  readonly repair?: Repair;
  readonly line?: number;
  /** How many of them; 1 if nothing is said. */
  readonly count?: number;
}

export type Entry = PageEntry | PersonEntry | CommentEntry | DroppedEntry | NoteEntry;

/** In handfuls, because there may be a million. */
export type Entries = AsyncIterable<readonly Entry[]>;
