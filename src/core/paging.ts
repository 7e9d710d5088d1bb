// Parts of all of a discussion's records (one page, the count, the newest), for adapters that hold them all. Stores that
// can seek by themselves (SQL) do the same with an index.
// A cursor is the last root's id and stands for its place in the order, so a page neither repeats nor skips when comments
// arrive, or that root is taken down, between two calls.
import type { CommentPage, ListQuery } from './adapter.js';
import { AfterwordError } from './errors.js';
import { compareOldest, compareRoots, timeOf } from './order.js';
import type { CommentRecord } from './records.js';
import { buildThread } from './thread.js';

/** How many approved comments there are: the number readers see. */
export const countApproved = (records: readonly CommentRecord[]): number =>
  records.filter(({ status }) => status === 'approved').length;

/** The newest approved comments, newest first. */
export const newestOf = (records: readonly CommentRecord[], limit: number): CommentRecord[] =>
  records
    .filter(({ status }) => status === 'approved')
    .map((record) => ({ record, time: timeOf(record) }))
    .sort((a, b) => compareOldest(b, a))
    .slice(0, limit)
    .map(({ record }) => record);

/** A record as a reader may have it: what waits for a moderator is withheld from those who don't see it, its place is kept. */
export const forReaders = (record: CommentRecord, seesWaiting = false): CommentRecord =>
  record.status === 'spam' || (record.status === 'pending' && !seesWaiting)
    ? { ...record, author: { name: '' }, body: { format: 'text', source: '' }, status: 'spam' }
    : record;

/**
 * The page a query asks for. Without a limit it is the only one, and its records come as they are.
 *
 * @param seesWaiting whether the reader sees this comment although it waits for a moderator
 * @throws AfterwordError `invalid` for a cursor or a limit that is none
 */
export const pageOf = (
  records: readonly CommentRecord[],
  { order = 'oldest', limit = Infinity, cursor }: ListQuery = {},
  seesWaiting: (record: CommentRecord) => boolean = () => false,
): Pick<CommentPage, 'records' | 'cursor'> => {
  const last = cursor === undefined ? undefined : records.find(({ id }) => id === cursor);
  if (!(limit >= 1) || (cursor !== undefined && !last))
    throw new AfterwordError('invalid', `There is no page of ${limit} roots after ${cursor}.`);
  const parents = new Set(records.map(({ parent }) => parent));
  const open = records.filter(
    (record) =>
      record.status === 'approved' ||
      (record.status === 'removed' && parents.has(record.id)) ||
      (record.status === 'pending' && seesWaiting(record)),
  );
  if (limit === Infinity && !last) return { records: open };

  const { nodes, pings } = buildThread(open, { order });
  const all = [...nodes, ...pings];
  const rest = all
    .filter((node) => !node.depth && (!last || compareRoots(order, node, { record: last, time: timeOf(last) }) > 0))
    .sort((a, b) => compareRoots(order, a, b));
  const page = rest.slice(0, limit);
  const roots = new Set(page);
  let isOnPage = false;
  return {
    records: all.filter((node) => (node.depth ? isOnPage : (isOnPage = roots.has(node)))).map(({ record }) => record),
    ...(rest.length > page.length && { cursor: page.at(-1)!.record.id }),
  };
};
