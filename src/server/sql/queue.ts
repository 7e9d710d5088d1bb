// The queues of moderators: comments of all discussions that are pending, reported or spam; and the reports about one comment. Each page
// is one range of an index.
import type { QueuePage, QueueQuery, Report } from '../../core/adapter.js';
import { assertModerator, type Caller, withOwnership } from '../../core/caller.js';
import { AfterwordError } from '../../core/errors.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { ANSWER_BYTES, firstWithin } from '../../core/weight.js';
import { cursorOf, parseCursor, recordFromRow, rowBytes } from './rows.js';
import { beyond, cursorKeyOf } from './seeking.js';
import type { Database } from './tables.js';

/** Comments on a page without a `limit`. */
const COMMENTS = 50;
const MOST_COMMENTS = 100;
/** Reports of one comment that are kept. */
export const MOST_REPORTS = 100;

const TIME_ORDER = ['time', 'id_length', 'id', 'discussion'] as const;
const REPORT_ORDER = ['reported_at', 'discussion', 'id'] as const;

export const queueOf = async (
  db: Database,
  { queue = 'pending', limit = COMMENTS, cursor }: QueueQuery,
  caller: Caller | undefined,
): Promise<QueuePage> => {
  assertModerator(caller);
  if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} comments.`);
  const most = Math.min(limit, MOST_COMMENTS);
  const columns = queue === 'reported' ? REPORT_ORDER : TIME_ORDER;
  let query = db.selectFrom('afterword_comments').selectAll();
  // Not "is not null": SQLite does not use the index for that.
  query = queue === 'reported' ? query.where('reported_at', '>', '') : query.where('status', '=', queue);
  if (cursor !== undefined) query = query.where(beyond(columns, parseCursor(cursor, columns), false));
  for (const column of columns) query = query.orderBy(column, 'desc');
  const found = await query.limit(most + 1).execute();
  const rows = firstWithin(found.slice(0, most), rowBytes, ANSWER_BYTES);
  const last = rows.at(-1);
  return {
    records: rows.map((row) => withOwnership(recordFromRow(row), row.owner ?? undefined, caller)),
    ...(found.length > rows.length && last && { cursor: cursorOf(cursorKeyOf(last, columns)) }),
  };
};

export const reportsOf = async (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  caller: Caller | undefined,
): Promise<readonly Report[]> => {
  assertModerator(caller);
  const rows = await db
    .selectFrom('afterword_reports')
    .select(['reason', 'created_at'])
    .where('discussion', '=', id)
    .where('comment', '=', comment)
    .limit(MOST_REPORTS)
    .execute();
  return rows
    .map(({ reason, created_at: createdAt }) => ({ reason, createdAt }))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
};
