// The queues of moderators: comments of all discussions that are pending, reported, spam or removed, or all. A page is one range of an index for each status. Authors and words are compared here, and for reported comments all
// conditions: a limited number of comments is read for a page, which may have fewer than asked for, and still a cursor.
import type { QueuePage, QueueQuery } from '../../core/adapter.js';
import { assertModerator, type Caller, withOwnership } from '../../core/caller.js';
import { AfterwordError } from '../../core/errors.js';
import { queueMatcher, queueTimes } from '../../core/queue.js';
import type { CommentRecord } from '../../core/records.js';
import { COMMENT_STATUSES } from '../../core/vocabulary.js';
import { ANSWER_BYTES, firstWithin, recordBytes } from '../../core/weight.js';
import { nameOf, newestDecisions } from './decision-log.js';
import { withKeptWords } from './kept-states.js';
import { detailsOf, emailsOf } from './queue-details.js';
import { cursorOf, parseCursor } from './rows.js';
import { beyond, cursorKeyOf } from './seeking.js';
import type { CommentRow, Database, DecisionRow } from './tables.js';

/** Comments on a page without a `limit`. */
const COMMENTS = 50;
const MOST_COMMENTS = 100;
/** Comments that are read for one page. */
const MOST_READ = 2000;
const BATCH = 250;

const TIME_ORDER = ['time', 'id_length', 'id', 'discussion'] as const;
const REPORT_ORDER = ['reported_at', 'discussion', 'id'] as const;

type Order = typeof TIME_ORDER | typeof REPORT_ORDER;
type Key = readonly (string | number)[];

const orderOf = ({ queue }: QueueQuery): Order => (queue === 'reported' ? REPORT_ORDER : TIME_ORDER);

const isBefore = (a: Key, b: Key): boolean => {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && a[index]! < b[index]!;
};

/** The next rows of a queue, newest first. */
const rowsAfter = async (
  db: Database,
  query: QueueQuery,
  after: Key | undefined,
  limit: number,
): Promise<CommentRow[]> => {
  const { queue = 'pending', discussion } = query;
  const { from, to } = queueTimes(query);
  const columns = orderOf(query);
  const ask = async (status: string | undefined): Promise<CommentRow[]> => {
    let rows = db.selectFrom('afterword_comments').selectAll();
    // Not "is not null": SQLite does not use the index for that.
    rows = status === undefined ? rows.where('reported_at', '>', '') : rows.where('status', '=', status);
    // Reports are in the order in which they came, which no index has for one discussion or some days.
    if (status !== undefined && discussion !== undefined) rows = rows.where('discussion', '=', discussion);
    if (status !== undefined && from > -Infinity) rows = rows.where('time', '>=', from);
    if (status !== undefined && to < Infinity) rows = rows.where('time', '<', to);
    if (after) rows = rows.where(beyond(columns, after, false));
    for (const column of columns) rows = rows.orderBy(column, 'desc');
    return await rows.limit(limit).execute();
  };
  if (queue === 'reported') return await ask(undefined);
  if (queue !== 'all') return await ask(queue);
  const found: CommentRow[] = [];
  for (const status of COMMENT_STATUSES) found.push(...(await ask(status)));
  const keys = new Map(found.map((row) => [row, cursorKeyOf(row, columns)]));
  return found.sort((a, b) => (isBefore(keys.get(a)!, keys.get(b)!) ? 1 : -1)).slice(0, limit);
};

interface Read {
  readonly row: CommentRow;
  readonly record: CommentRecord;
  readonly email: string | undefined;
}

/** Rows with what moderators see of them, and the newest decisions about them. */
const readRows = async (
  db: Database,
  rows: readonly CommentRow[],
  now: number,
  decisions: Map<string, DecisionRow>,
  withEmails: boolean,
): Promise<Read[]> => {
  const removed = rows.filter(({ status }) => status === 'removed');
  const named = removed.map(({ discussion, id: comment }) => ({ discussion, comment }));
  for (const [name, row] of await newestDecisions(db, named)) decisions.set(name, row);
  const emails = withEmails ? await emailsOf(db, rows) : new Map<string, string>();
  return rows.map((row) => {
    const name = nameOf({ discussion: row.discussion, comment: row.id });
    return { row, record: withKeptWords(row, decisions.get(name), now), email: emails.get(name) };
  });
};

/** How far back a filtered queue was read: to this key, which begins with a time. */
const reachedBy = ([time]: Key): Pick<QueuePage, 'reached'> => ({ reached: new Date(time!).toISOString() });

export const queueOf = async (
  db: Database,
  query: QueueQuery,
  now: number,
  caller: Caller | undefined,
): Promise<QueuePage> => {
  assertModerator(caller);
  const { limit = COMMENTS, cursor, author, words } = query;
  if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} comments.`);
  const most = Math.min(limit, MOST_COMMENTS);
  const columns = orderOf(query);
  const hasAuthorAndWords = queueMatcher(query);
  const { from, to } = queueTimes(query);
  const matches = (one: Read): boolean =>
    (query.discussion === undefined || one.row.discussion === query.discussion) &&
    one.row.time >= from &&
    one.row.time < to &&
    hasAuthorAndWords(one);
  const isSelective = [query.discussion, query.from, query.to].some((part) => part !== undefined);
  const isFiltered = author !== undefined || words !== undefined || (query.queue === 'reported' && isSelective);
  const batch = isFiltered ? BATCH : most + 1;
  const decisions = new Map<string, DecisionRow>();

  const found: Read[] = [];
  let last = cursor === undefined ? undefined : parseCursor(cursor, columns);
  let isEnd = false;
  for (let read = 0; found.length <= most && read < MOST_READ && !isEnd; read += batch) {
    const rows = await rowsAfter(db, query, last, batch);
    found.push(...(await readRows(db, rows, now, decisions, author?.includes('@') ?? false)).filter(matches));
    const end = rows.at(-1);
    if (end) last = cursorKeyOf(end, columns);
    isEnd = rows.length < batch;
  }

  const page = firstWithin(found.slice(0, most), ({ record }) => recordBytes(record), ANSWER_BYTES);
  if (page.length < found.length) last = cursorKeyOf(page.at(-1)!.row, columns);
  else if (isEnd) last = undefined;
  const rows = page.map(({ row }) => row);
  const named = rows.map(({ discussion, id: comment }) => ({ discussion, comment }));
  return {
    records: page.map(({ row, record }) => withOwnership(record, row.owner ?? undefined, caller)),
    details: await detailsOf(db, rows, await newestDecisions(db, named), now),
    ...(last &&
      (page.length < found.length || !isEnd) && { cursor: cursorOf(last), ...(isFiltered && reachedBy(last)) }),
  };
};
