// The rows of a queue in its order, newest first: one range of an index for each status. If a filter has conditions that no index has, the
// range is looked through in parts, so that no statement takes long, however few rows match.
import type { QueueQuery } from '../../core/adapter.js';
import { queueTimes } from '../../core/queue.js';
import { COMMENT_STATUSES } from '../../core/vocabulary.js';
import { queueConditions } from './queue-conditions.js';
import { beyond } from './seeking.js';
import type { CommentRow, Database } from './tables.js';

const TIME_ORDER = ['time', 'id_length', 'id', 'discussion'] as const;
const REPORT_ORDER = ['reported_at', 'discussion', 'id'] as const;

type Order = typeof TIME_ORDER | typeof REPORT_ORDER;
/** Where a row stands: its values of the columns of the order. */
export type QueueKey = readonly (string | number)[];

/** Rows of one status that one statement looks through. */
const PART = 10_000;

export const orderOf = ({ queue }: QueueQuery): Order => (queue === 'reported' ? REPORT_ORDER : TIME_ORDER);

export const keyOf = (row: CommentRow, order: Order): QueueKey => order.map((column) => row[column] as string | number);

const isBefore = (a: QueueKey, b: QueueKey): boolean => {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && a[index]! < b[index]!;
};

interface Range {
  readonly after: QueueKey | undefined;
  /** The last key that belongs to it. */
  readonly downTo: QueueKey | undefined;
}

/** The rows of a range that have one status; without a status those that were reported. */
const rowsIn = (db: Database, query: QueueQuery, status: string | undefined, { after, downTo }: Range) => {
  const { discussion } = query;
  const { from, to } = queueTimes(query);
  const order = orderOf(query);
  let rows = db.selectFrom('afterword_comments');
  // Not "is not null": SQLite does not use the index for that.
  rows = status === undefined ? rows.where('reported_at', '>', '') : rows.where('status', '=', status);
  // Reports are in the order in which they came, which no index has for one discussion or some days.
  if (status !== undefined && discussion !== undefined) rows = rows.where('discussion', '=', discussion);
  if (status !== undefined && from > -Infinity) rows = rows.where('time', '>=', from);
  if (status !== undefined && to < Infinity) rows = rows.where('time', '<', to);
  if (after) rows = rows.where(beyond(order, after, false));
  if (downTo) rows = rows.where(beyond(order, downTo, true, true));
  for (const column of order) rows = rows.orderBy(column, 'desc');
  return rows;
};

export interface QueueRows {
  readonly rows: readonly CommentRow[];
  /** How far they go; undefined if the queue ends there. */
  readonly downTo: QueueKey | undefined;
}

const statusesOf = ({ queue = 'pending' }: QueueQuery): readonly (string | undefined)[] =>
  queue === 'all' ? COMMENT_STATUSES : [queue === 'reported' ? undefined : queue];

/** The key of the row at this place in a range; undefined if the range has fewer rows. */
const keyAt = async (
  db: Database,
  query: QueueQuery,
  status: string | undefined,
  range: Range,
  place: number,
): Promise<QueueKey | undefined> => {
  const order = orderOf(query);
  const row = await rowsIn(db, query, status, range)
    .select([...order] as (keyof CommentRow)[])
    .offset(place)
    .limit(1)
    .executeTakeFirst();
  return row && keyOf(row, order);
};

/**
 * The next rows after a key: `limit` of each status, or as many of one part as may match.
 *
 * @param now for filters by author and words
 */
export const queueRows = async (
  db: Database,
  query: QueueQuery,
  after: QueueKey | undefined,
  limit: number,
  now: number,
): Promise<QueueRows> => {
  const order = orderOf(query);
  const statuses = statusesOf(query);
  const conditions = await queueConditions(db, query, now);
  let downTo: QueueKey | undefined;
  if (conditions)
    for (const status of statuses) downTo = (await keyAt(db, query, status, { after, downTo }, PART - 1)) ?? downTo;
  const found: CommentRow[] = [];
  for (const status of statuses) {
    let rows = rowsIn(db, query, status, { after, downTo }).selectAll();
    for (const condition of conditions?.(status) ?? []) rows = rows.where(condition);
    const some = await rows.limit(limit).execute();
    found.push(...some);
    if (some.length === limit) downTo = keyOf(some.at(-1)!, order);
  }
  const keyed = found.map((row) => ({ row, key: keyOf(row, order) })).sort((a, b) => (isBefore(a.key, b.key) ? 1 : -1));
  return { rows: keyed.filter(({ key }) => !downTo || !isBefore(key, downTo)).map(({ row }) => row), downTo };
};
