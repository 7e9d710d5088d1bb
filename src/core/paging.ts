// A page of a discussion, or its newest comments, for adapters that have all records in memory. SQL stores do the same with an index.
// A cursor is the place of the last root in the order. So the next page repeats and skips nothing if comments arrive, or that root is
// removed, between the two calls. A cursor names no comment, so that nobody can use it to find out which ids exist.
import type { CommentPage, ListQuery } from './adapter.js';
import { AfterwordError, noSuchComment } from './errors.js';
import { bestTimeOf, compareOldest, compareRoots, type SortKey, timeOf } from './order.js';
import { openRecords } from './open-records.js';
import type { CommentRecord } from './records.js';
import { buildThread } from './thread.js';

/** The newest approved comments, newest first. */
export const latestApproved = (records: readonly CommentRecord[], limit: number): CommentRecord[] =>
  records
    .filter(({ status }) => status === 'approved')
    .map((record) => ({ record, time: timeOf(record) }))
    .sort((a, b) => compareOldest(b, a))
    .slice(0, limit)
    .map(({ record }) => record);

const cursorOf = (key: SortKey): string =>
  JSON.stringify([key.time, key.record.id, !!key.record.pinned, bestTimeOf(key)]);

const placeIn = (cursor: string): SortKey | undefined => {
  try {
    const [time, id, pinned, bestTime] = JSON.parse(cursor) as [number, string, boolean, number];
    if (Number.isFinite(time) && Number.isFinite(bestTime) && typeof id === 'string')
      return { time, bestTime, record: { id, pinned } };
  } catch {
    // Not JSON: the cursor is invalid.
  }
  return undefined;
};

/**
 * The page that a query asks for. Without a limit it has all records, in the order in which they are given.
 *
 * @param canSeePending whether the reader sees this comment while it is pending
 * @throws AfterwordError `invalid` for an invalid cursor or limit, `not-found` if there is no comment `around`
 */
export const pageOf = (
  records: readonly CommentRecord[],
  { order = 'oldest', limit = Infinity, cursor, thread, around }: ListQuery = {},
  canSeePending?: (record: CommentRecord) => boolean,
): Pick<CommentPage, 'records' | 'cursor'> => {
  const last = cursor === undefined ? undefined : placeIn(cursor);
  if (!(limit >= 1) || (cursor !== undefined && !last) || (around && (last || thread)))
    throw new AfterwordError('invalid', `There is no page of ${limit} roots after ${cursor}.`);
  const open = openRecords(records, canSeePending);
  if (around !== undefined && !open.some(({ id }) => id === around)) throw noSuchComment(around);
  if (limit === Infinity && !last) return { records: open };

  const { nodes, pings } = buildThread(open, { order });
  const all = [...nodes, ...pings];
  let above: SortKey | undefined;
  let first: SortKey | undefined;
  for (const node of all) {
    if (!node.depth) above = node;
    if (node.record.id === around) first = above;
  }
  const rest = all
    .filter(
      (node) =>
        !node.depth &&
        (!last || compareRoots(order, node, last) > 0) &&
        (!first || compareRoots(order, node, first) >= 0),
    )
    .sort((a, b) => compareRoots(order, a, b));
  const page = rest.slice(0, limit);
  const roots = new Set(page);
  let isOnPage = false;
  return {
    records: all.filter((node) => (node.depth ? isOnPage : (isOnPage = roots.has(node)))).map(({ record }) => record),
    ...(rest.length > page.length && { cursor: cursorOf(page.at(-1)!) }),
  };
};
