// The orders in which comments are shown. Two different comments are never equal: so the same records always give the same list,
// in whatever order they arrived, and a cursor can name any place in it.
import type { CommentOrder } from './adapter.js';
import { DISLIKE } from './reactions.js';
import type { CommentRecord } from './records.js';

/** What is compared. A node of a thread has these fields, and so does the place in a cursor. */
export interface SortKey {
  readonly record: Pick<CommentRecord, 'id' | 'pinned' | 'reactions'>;
  /** The record's date in milliseconds since 1970. */
  readonly time: number;
}

/** `createdAt` in milliseconds since 1970. */
export const timeOf = (record: CommentRecord): number => Date.parse(record.createdAt);

/** Shorter ids come first, so that numbers are sorted as numbers: comment 9 comes before comment 10. */
const compareIds = (a: string, b: string): number => a.length - b.length || Number(a > b) - Number(a < b);

export const compareOldest = (a: SortKey, b: SortKey): number =>
  a.time - b.time || compareIds(a.record.id, b.record.id);

/** The number of reactions to a comment; a `dislike` counts as minus one. */
export const scoreOf = ({ reactions = {} }: SortKey['record']): number =>
  Object.entries(reactions).reduce((score, [name, { count }]) => score + (name === DISLIKE ? -count : count), 0);

/** Pinned roots come first, then the order decides. */
export const compareRoots = (order: CommentOrder, a: SortKey, b: SortKey): number =>
  Number(!!b.record.pinned) - Number(!!a.record.pinned) ||
  (order === 'best' ? scoreOf(b.record) - scoreOf(a.record) : 0) ||
  (order === 'newest' ? compareOldest(b, a) : compareOldest(a, b));
