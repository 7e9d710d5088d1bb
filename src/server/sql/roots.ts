// The roots of a page: a range of an index, as many as fit into one answer together with their replies.
import type { ListQuery } from '../../core/adapter.js';
import { AfterwordError } from '../../core/errors.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { ANSWER_BYTES, firstWithin } from '../../core/weight.js';
import { replyBytes, REPLIES } from './replies.js';
import { cursorOf, ORDERS, parseCursor, rowBytes } from './rows.js';
import { beyond, cursorKeyOf } from './seeking.js';
import type { CommentRow, Database } from './tables.js';

/** Roots on a page without a `limit`. */
const ROOTS = 50;
const MOST_ROOTS = 100;

/**
 * One page of roots, pinned ones first. Pinned and other roots have a query each.
 *
 * @param start the root that the page begins with
 */
export const rootsOf = async (
  db: Database,
  id: DiscussionId,
  { order = 'oldest', limit = ROOTS, cursor }: ListQuery,
  start: CommentRow | undefined,
): Promise<{ readonly roots: readonly CommentRow[]; readonly cursor: string | undefined }> => {
  if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} roots.`);
  const { columns, ascends } = ORDERS[order];
  const most = Math.min(limit, MOST_ROOTS);
  const [from = 1, ...place] = start
    ? cursorKeyOf(start, ['pinned', ...columns])
    : cursor === undefined
      ? []
      : parseCursor(cursor, ['pinned', ...columns]);

  const seek = (pinned: number, after: readonly (string | number)[], count: number): Promise<CommentRow[]> => {
    let query = db
      .selectFrom('afterword_comments')
      .selectAll()
      .where('discussion', '=', id)
      .where('is_root', '=', 1)
      .where('pinned', '=', pinned as 0)
      .where('visible_count', '>', 0);
    if (after.length) query = query.where(beyond(columns, after, ascends, start !== undefined));
    for (const column of columns) query = query.orderBy(column, ascends ? 'asc' : 'desc');
    return query.limit(count).execute();
  };

  const rows = from === 1 ? await seek(1, place, most + 1) : [];
  if (rows.length <= most) rows.push(...(await seek(0, from === 1 ? [] : place, most + 1 - rows.length)));
  const roots = await firstThreadsWithin(db, id, rows.slice(0, most));
  const last = roots.at(-1);
  return {
    roots,
    cursor: rows.length > roots.length && last ? cursorOf([last.pinned, ...cursorKeyOf(last, columns)]) : undefined,
  };
};

/** Up to this many comments are read without measuring their texts first. */
const UNMEASURED = 250;

/** The first threads that fit into one answer together with their replies, whose texts the database measures. */
const firstThreadsWithin = async (
  db: Database,
  id: DiscussionId,
  roots: readonly CommentRow[],
): Promise<readonly CommentRow[]> => {
  const count = roots.reduce((sum, root) => sum + Math.min(root.visible_count, REPLIES), 0);
  const isMeasured = count > UNMEASURED || roots.some((root) => root.visible_count > REPLIES / 2);
  const replies = isMeasured ? await replyBytes(db, id, roots) : new Map<CommentId, number>();
  return firstWithin(roots, (root) => rowBytes(root) + (replies.get(root.id) ?? 0), ANSWER_BYTES);
};
