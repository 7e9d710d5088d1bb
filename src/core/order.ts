// The orders comments are shown in. Every comparison is total: two different comments never tie, so the same records
// give the same list whatever order they arrived in, and a cursor can name any place in it.
import type { CommentOrder } from './adapter.js';
import { DISLIKE } from './reactions.js';
import type { CommentRecord } from './records.js';

/** What a comparison looks at. Nodes of a thread are such places, and so is what a cursor remembers. */
export interface SortKey {
  readonly record: Pick<CommentRecord, 'id' | 'pinned' | 'reactions'>;
  /** The record's date in milliseconds since 1970. */
  readonly time: number;
}

/** `createdAt` in milliseconds since 1970. */
export const timeOf = (record: CommentRecord): number => Date.parse(record.createdAt);

/** Numbers within ids count as numbers where ids have no padding: comment 9 comes before comment 10. */
const compareIds = (a: string, b: string): number => a.length - b.length || Number(a > b) - Number(a < b);

export const compareOldest = (a: SortKey, b: SortKey): number =>
  a.time - b.time || compareIds(a.record.id, b.record.id);

/** How liked a comment is: its reactions, those named `dislike` against it. */
export const scoreOf = ({ reactions = {} }: SortKey['record']): number =>
  Object.entries(reactions).reduce((score, [name, { count }]) => score + (name === DISLIKE ? -count : count), 0);

/** Pinned roots first, then in the order asked for. */
export const compareRoots = (order: CommentOrder, a: SortKey, b: SortKey): number =>
  Number(!!b.record.pinned) - Number(!!a.record.pinned) ||
  (order === 'best' ? scoreOf(b.record) - scoreOf(a.record) : 0) ||
  (order === 'newest' ? compareOldest(b, a) : compareOldest(a, b));
