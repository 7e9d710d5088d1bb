// Numbers about the whole store: how long the queues are, how many comments there were each day.
import { sql } from 'kysely';
import type { Database } from './tables.js';

export interface QueueLengths {
  readonly pending: number;
  readonly reported: number;
}

/** What readers wrote on one day, in UTC, by what has become of it. */
export interface DayCounts {
  /** `2026-11-28` */
  readonly day: string;
  readonly approved: number;
  readonly pending: number;
  readonly spam: number;
  readonly removed: number;
}

export interface Statistics {
  queueLengths(): Promise<QueueLengths>;
  /** The days since then on which something was written; the newest first. @param since milliseconds since 1970 */
  days(since: number): Promise<readonly DayCounts[]>;
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

const DAY = 24 * 60 * 60_000;

const daysOf = async (db: Database, since: number): Promise<DayCounts[]> => {
  const number = sql<number>`(time - time % ${sql.lit(DAY)}) / ${sql.lit(DAY)}`;
  const rows = await db
    .selectFrom('afterword_comments')
    .select((eb) => [number.as('number'), 'status', eb.fn.countAll().as('count')])
    .where('status', 'in', ['approved', 'pending', 'spam', 'removed'])
    .where('time', '>=', since)
    .groupBy(['number', 'status'])
    .execute();
  const days = new Map<number, DayCounts>();
  for (const { number: day, status, count } of rows) {
    const none = { day: new Date(day * DAY).toISOString().slice(0, 10), approved: 0, pending: 0, spam: 0, removed: 0 };
    days.set(day, { ...(days.get(day) ?? none), [status]: Number(count) });
  }
  return [...days].sort(([one], [other]) => other - one).map(([, counts]) => counts);
};

/** @param run gives a database to work with */
export const statisticsIn = (run: <T>(work: (db: Database) => Promise<T>) => Promise<T>): Statistics => ({
  queueLengths: () => run(queueLengthsOf),
  days: (since) => run((db) => daysOf(db, since)),
});
