// The queues of moderators: comments of all discussions that are pending, reported, spam or removed, or all. A page is a range of an index
// (queue-rows.ts). What the database cannot decide about names and words is compared here.
import type { QueuePage, QueueQuery } from '../../core/adapter.js';
import { assertModerator, type Caller, withOwnership } from '../../core/caller.js';
import { AfterwordError } from '../../core/errors.js';
import { queueMatcher, queueTimes } from '../../core/queue.js';
import type { CommentRecord } from '../../core/records.js';
import { ANSWER_BYTES, firstWithin, recordBytes } from '../../core/weight.js';
import { nameOf, newestDecisions } from './decision-log.js';
import { withKeptWords } from './kept-states.js';
import { detailsOf, emailsOf } from './queue-details.js';
import { keyOf, orderOf, type QueueKey, queueRows } from './queue-rows.js';
import { cursorOf, parseCursor } from './rows.js';
import type { CommentRow, Database, DecisionRow } from './tables.js';

/** Comments on a page without a `limit`. */
const COMMENTS = 50;
const MOST_COMMENTS = 100;
/** Comments that are read at a time to be compared. */
const BATCH = 250;
/** How often more is read for one page. What comes after that is on the next page. */
const MOST_STEPS = 100;

interface Read {
  readonly row: CommentRow;
  readonly record: CommentRecord;
}

/** Rows with what moderators see of them, and the newest decisions about them. */
const readRows = async (
  db: Database,
  rows: readonly CommentRow[],
  now: number,
  decisions: Map<string, DecisionRow>,
): Promise<Read[]> => {
  const removed = rows.filter(({ status }) => status === 'removed');
  const named = removed.map(({ discussion, id: comment }) => ({ discussion, comment }));
  for (const [name, row] of await newestDecisions(db, named)) decisions.set(name, row);
  return rows.map((row) => {
    const name = nameOf({ discussion: row.discussion, comment: row.id });
    return { row, record: withKeptWords(row, decisions.get(name), now) };
  });
};

const otherWork = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

interface Found {
  readonly comments: readonly Read[];
  /** How far the queue was looked through; undefined at its end. */
  readonly downTo: QueueKey | undefined;
}

/** At least so many comments that match, unless the queue ends or is too long to be looked through at once. */
const findComments = async (
  db: Database,
  query: QueueQuery,
  after: QueueKey | undefined,
  count: number,
  now: number,
  signal: AbortSignal | undefined,
): Promise<Found> => {
  const { from, to } = queueTimes(query);
  const hasAuthorAndWords = queueMatcher(query);
  const decisions = new Map<string, DecisionRow>();
  const comments: Read[] = [];
  const isCompared = [query.author, query.words].some((one) => one !== undefined) || query.queue === 'reported';
  let downTo = after;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (step) await otherWork();
    signal?.throwIfAborted();
    const next = await queueRows(db, query, downTo, isCompared ? BATCH : count, now);
    const emails = query.author?.includes('@') ? await emailsOf(db, next.rows) : undefined;
    for (const { row, record } of await readRows(db, next.rows, now, decisions)) {
      const { discussion, id: comment, time } = row;
      const email = emails?.get(nameOf({ discussion, comment }));
      if (query.discussion !== undefined && discussion !== query.discussion) continue;
      if (time >= from && time < to && hasAuthorAndWords({ record, email })) comments.push({ row, record });
    }
    downTo = next.downTo;
    if (!downTo || comments.length >= count) break;
  }
  return { comments, downTo };
};

export const queueOf = async (
  db: Database,
  query: QueueQuery,
  now: number,
  caller: Caller | undefined,
  signal?: AbortSignal,
): Promise<QueuePage> => {
  assertModerator(caller);
  const { limit = COMMENTS, cursor } = query;
  if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} comments.`);
  const most = Math.min(limit, MOST_COMMENTS);
  const order = orderOf(query);
  const after = cursor === undefined ? undefined : parseCursor(cursor, order);
  const { comments, downTo } = await findComments(db, query, after, most + 1, now, signal);

  const page = firstWithin(comments.slice(0, most), ({ record }) => recordBytes(record), ANSWER_BYTES);
  const rows = page.map(({ row }) => row);
  const named = rows.map(({ discussion, id: comment }) => ({ discussion, comment }));
  const next = page.length < comments.length ? keyOf(rows.at(-1)!, order) : downTo;
  return {
    records: page.map(({ row, record }) => withOwnership(record, row.owner ?? undefined, caller)),
    details: await detailsOf(db, rows, await newestDecisions(db, named), now),
    ...(next && { cursor: cursorOf(next) }),
  };
};
