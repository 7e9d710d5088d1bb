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
  /** What `bestTimeOf` gives. A cursor has it instead of the reactions, and where many are sorted, each has it. */
  readonly bestTime?: number;
}

/** `createdAt` in milliseconds since 1970. */
export const timeOf = (record: CommentRecord): number => Date.parse(record.createdAt);

/** Shorter ids come first, so that numbers are sorted as numbers: comment 9 comes before comment 10. */
const compareIds = (a: string, b: string): number => a.length - b.length || Number(a > b) - Number(a < b);

export const compareOldest = (a: SortKey, b: SortKey): number =>
  a.time - b.time || compareIds(a.record.id, b.record.id);

/** How many milliseconds the best reactions can move a comment forward: five years. */
const MOST_GAINED = 157788e6;

/**
 * The time by which `best` sorts: when a comment was written, moved by its reactions. docs/adapters.md gives the reasons. It does
 * not depend on the present, so it can be stored, and stays the same while a reader goes from page to page.
 */
export const bestTimeOf = ({ record: { reactions = {} }, time, bestTime }: SortKey): number => {
  if (bestTime !== undefined) return bestTime;
  let balance = 0;
  let all = 4;
  for (const [name, { count }] of Object.entries(reactions)) {
    balance += name === DISLIKE ? -count : count;
    all += Math.abs(count);
  }
  return time + (Math.round((MOST_GAINED * balance) / all) || 0);
};

/** Pinned roots come first, then the order decides. */
export const compareRoots = (order: CommentOrder, a: SortKey, b: SortKey): number =>
  Number(!!b.record.pinned) - Number(!!a.record.pinned) ||
  (order === 'best' && bestTimeOf(b) - bestTimeOf(a)) ||
  (order === 'oldest' ? compareOldest(a, b) : compareOldest(b, a));
