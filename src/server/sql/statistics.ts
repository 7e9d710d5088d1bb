// Numbers about the whole store: how long the queues are, how many comments there were each day.
import { sql } from 'kysely';
import { COMMENT_STATUSES } from '../../core/vocabulary.js';
import { heldReasonsIn } from './held-reasons.js';
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

/** How long comments waited for a moderator who approved them, in milliseconds. */
export interface Waits {
  readonly count: number;
  readonly median: number;
  /** Nine of ten waited no longer. */
  readonly ninetieth: number;
}

export interface Statistics {
  queueLengths(): Promise<QueueLengths>;
  /** How many comments wait now, by the rule that held them; a comment can be held by several. */
  heldByRule(): Promise<ReadonlyMap<string, number>>;
  /** Of approvals since then, of the newest 10,000 at most; undefined if there were none. @param since milliseconds since 1970 */
  waits(since: number): Promise<Waits | undefined>;
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

/** Rules that are told apart; the comments of all others are counted together. */
const MOST_RULES = 20;
const OTHER = 'other';
/** Reasons that differ only in what a rule found are different groups; only as many are counted. */
const MOST_GROUPS = 10_000;

const heldByRuleIn = async (db: Database): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('afterword_comments')
    .select((eb) => ['held_for', eb.fn.countAll().as('count')])
    .where('status', '=', 'pending')
    .groupBy('held_for')
    .limit(MOST_GROUPS)
    .execute();
  const counts = new Map<string, number>();
  for (const { held_for: json, count } of rows)
    for (const name of new Set(heldReasonsIn(json).map(({ rule }) => rule))) {
      const isPlain = /^[\w-]{1,40}$/.test(name) && (counts.has(name) || counts.size < MOST_RULES);
      const rule = isPlain ? name : OTHER;
      counts.set(rule, (counts.get(rule) ?? 0) + Number(count));
    }
  return counts;
};

const MOST_WAITS = 10_000;

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
    .limit(MOST_WAITS)
    .execute();
  const times = rows.map(({ decided, written }) => Math.max(0, decided - written)).sort((one, other) => one - other);
  const at = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? 0;
  return times.length ? { count: times.length, median: at(0.5), ninetieth: at(0.9) } : undefined;
};

const DAY = 24 * 60 * 60_000;

const daysOf = async (db: Database, since: number): Promise<DayCounts[]> => {
  const number = sql<number>`(time - time % ${sql.lit(DAY)}) / ${sql.lit(DAY)}`;
  const rows = await db
    .selectFrom('afterword_comments')
    .select((eb) => [number.as('number'), 'status', eb.fn.countAll().as('count')])
    .where('status', 'in', COMMENT_STATUSES)
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
  heldByRule: () => run(heldByRuleIn),
  waits: (since) => run((db) => waitsIn(db, since)),
  days: (since) => run((db) => daysOf(db, since)),
});
