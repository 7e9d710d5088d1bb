// Numbers about the whole store: how long the queues are, how many comments there were each day, how long they waited. What is read for
// each number is a range of an index, and has a limit; only the comments of a day are counted all, from the index alone.
import { sql } from 'kysely';
import type { Statistics } from '../../core/adapter.js';
import { assertModerator, type Caller } from '../../core/caller.js';
import { type LocalDay, localDays } from '../../core/local-days.js';
import {
  type DayStatistics,
  type DiscussionStatistics,
  MOST_DISCUSSED,
  MOST_DISCUSSIONS,
  MOST_STATISTICS,
  type StatisticsQuery,
  type Waits,
  waitsOf,
} from '../../core/statistics.js';
import { COMMENT_STATUSES } from '../../core/vocabulary.js';
import { heldReasonsIn } from './held-reasons.js';
import type { Database, Run } from './tables.js';

export interface QueueLengths {
  readonly pending: number;
  readonly reported: number;
}

/** The numbers one by one, for the command and for /metrics. */
export interface StoreStatistics {
  queueLengths(): Promise<QueueLengths>;
  /** How many of the newest 10,000 comments that wait were held by each rule; a comment can be held by several. */
  heldByRule(): Promise<ReadonlyMap<string, number>>;
  /** Of approvals since then, of the newest 10,000 at most; undefined if there were none. @param since milliseconds since 1970 */
  waits(since: number): Promise<Waits | undefined>;
  /** What was written on some days, in their order. */
  days(days: readonly LocalDay[]): Promise<readonly DayStatistics[]>;
}

/** Each count is one range of an index. */
const queueLengthsOf = async (db: Database): Promise<QueueLengths> => {
  const pending = await db
    .selectFrom('afterword_comments')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow();
  // Not "is not null": SQLite does not use the index for that.
  const reported = await db
    .selectFrom('afterword_comments')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('reported_at', '>', '')
    .executeTakeFirstOrThrow();
  return { pending: Number(pending.count), reported: Number(reported.count) };
};

/** Rules that are told apart; the comments of all others are counted together. */
const MOST_RULES = 20;
const OTHER = 'other';
const heldByRuleIn = async (db: Database): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('afterword_comments')
    .select('held_for')
    .where('status', '=', 'pending')
    .orderBy('time', 'desc')
    .limit(MOST_STATISTICS)
    .execute();
  const counts = new Map<string, number>();
  for (const { held_for: json } of rows)
    for (const name of new Set(heldReasonsIn(json).map(({ rule }) => rule))) {
      const isPlain = /^[\w-]{1,40}$/.test(name) && (counts.has(name) || counts.size < MOST_RULES);
      const rule = isPlain ? name : OTHER;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  return counts;
};

const waitsIn = async (db: Database, since: number): Promise<Waits | undefined> => {
  const rows = await db
    .selectFrom('afterword_decisions as d')
    .innerJoin('afterword_comments as c', (join) =>
      join.onRef('c.discussion', '=', 'd.discussion').onRef('c.id', '=', 'd.comment'),
    )
    .select(['d.time as decided', 'c.time as written'])
    .where('d.time', '>=', since)
    .where('d.action', '=', 'approve')
    .where('d.from_status', '=', 'pending')
    .where('d.undone_by', 'is', null)
    .orderBy('d.time', 'desc')
    .limit(MOST_STATISTICS)
    .execute();
  return waitsOf(rows.map(({ decided, written }) => Math.max(0, decided - written)));
};

/** Days that one query counts, so that none takes long. */
const DAYS_AT_ONCE = 31;

const daysIn = async (db: Database, days: readonly LocalDay[]): Promise<DayStatistics[]> => {
  const counted: DayStatistics[] = [];
  for (let at = 0; at < days.length; at += DAYS_AT_ONCE) {
    // SQLite works in the server's own thread, so others have their turn in between.
    await new Promise((resolve) => setTimeout(resolve));
    const some = days.slice(at, at + DAYS_AT_ONCE);
    const counts: Record<string, readonly number[]> = {};
    for (const status of COMMENT_STATUSES) {
      const columns = some.map(
        ({ start, end }, index) => sql`(select count(*) from afterword_comments
          where status = ${status} and time >= ${start} and time < ${end}) as ${sql.ref(`day_${index}`)}`,
      );
      const { rows } = await sql<Record<string, number | string>>`select ${sql.join(columns)}`.execute(db);
      counts[status] = some.map((_, index) => Number(rows[0]?.[`day_${index}`]));
    }
    const countOf = (status: (typeof COMMENT_STATUSES)[number], index: number): number => counts[status]?.[index] ?? 0;
    for (const [index, { day }] of some.entries())
      counted.push({
        day,
        approved: countOf('approved', index),
        pending: countOf('pending', index),
        spam: countOf('spam', index),
        removed: countOf('removed', index),
      });
  }
  return counted;
};

/** The discussions with the most approved comments since then. */
const mostDiscussedIn = async (db: Database, since: number): Promise<DiscussionStatistics[]> => {
  const newest = db
    .selectFrom('afterword_comments')
    .select('discussion')
    .where('status', '=', 'approved')
    .where('time', '>=', since)
    .orderBy('time', 'desc')
    .limit(MOST_DISCUSSED)
    .as('newest');
  const most = await db
    .selectFrom(newest)
    .select((eb) => ['discussion', eb.fn.countAll().as('count')])
    .groupBy('discussion')
    .orderBy('count', 'desc')
    .orderBy('discussion')
    .limit(MOST_DISCUSSIONS)
    .execute();
  if (!most.length) return [];
  const ids = most.map(({ discussion }) => discussion);
  const rows = await db
    .selectFrom('afterword_discussions')
    .select(['id', 'title', 'url'])
    .where('id', 'in', ids)
    .execute();
  const about = new Map(rows.map((row) => [row.id, row]));
  return most.map(({ discussion, count }) => {
    const { title, url } = about.get(discussion) ?? {};
    return { discussion, ...(title && { title }), ...(url && { url }), count: Number(count) };
  });
};

/** @param run gives a database to work with */
export const storeStatistics = (run: Run): StoreStatistics => ({
  queueLengths: () => run(queueLengthsOf),
  heldByRule: () => run(heldByRuleIn),
  waits: (since) => run((db) => waitsIn(db, since)),
  days: (days) => run((db) => daysIn(db, days)),
});

/** All numbers, for moderators. */
export const statisticsOf = async (
  run: Run,
  query: StatisticsQuery | undefined,
  now: number,
  caller: Caller | undefined,
): Promise<Statistics> => {
  assertModerator(caller);
  const days = localDays(now, query);
  const [{ start }] = days as [LocalDay];
  const waits = await run((db) => waitsIn(db, start));
  return {
    days: await run((db) => daysIn(db, days)),
    ...(await run(queueLengthsOf)),
    heldByRule: [...(await run(heldByRuleIn))].map(([rule, count]) => ({ rule, count })),
    ...(waits && { waits }),
    discussions: await run((db) => mostDiscussedIn(db, start)),
  };
};
