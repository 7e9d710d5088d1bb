// How many comments wait for moderators, and a version of the queues. It is asked for every few seconds, by many moderators and over
// several servers on one database: so it takes a few small ranges of indexes, whatever is stored.
import { sql } from 'kysely';
import type { QueueState } from '../../core/adapter.js';
import { assertModerator, type Caller } from '../../core/caller.js';
import type { Database } from './tables.js';

/** More than so many are not counted. */
const MOST_COUNTED = 1000;

export const queueStateOf = async (db: Database, caller: Caller | undefined): Promise<QueueState> => {
  assertModerator(caller);
  const count = async (table: ReturnType<typeof sql>): Promise<number> => {
    const counted = sql<{ count: number | string }>`select count(*) as count
      from (select 1 from ${table} limit ${sql.lit(MOST_COUNTED)}) as few`;
    return Number((await counted.execute(db)).rows[0]?.count ?? 0);
  };
  const newest = async (status: string): Promise<string> => {
    const row = await db
      .selectFrom('afterword_comments')
      .select(['time', 'id'])
      .where('status', '=', status)
      .orderBy('time', 'desc')
      .orderBy('id_length', 'desc')
      .orderBy('id', 'desc')
      .orderBy('discussion', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? `${row.time} ${row.id}` : '';
  };
  /** Another number after each edit of what waits or is reported, of the newest 1,000. */
  const revisions = async (of: ReturnType<typeof sql>): Promise<number> => {
    const summed = sql<{ sum: number | string | null }>`select sum(revision) as sum
      from (select revision from afterword_comments where ${of} desc limit ${sql.lit(MOST_COUNTED)}) as few`;
    return Number((await summed.execute(db)).rows[0]?.sum ?? 0);
  };
  // The orders, and conditions that are always true, make every database use the index.
  const pending = await count(sql`afterword_comments where status = 'pending' order by time`);
  const reported = await count(sql`afterword_comments where reported_at > '' order by reported_at`);
  const reports = await count(sql`afterword_reports where discussion >= '' order by discussion, comment, reader`);
  const spam = await count(sql`afterword_comments where status = 'spam' order by time`);
  const decision = await db
    .selectFrom('afterword_decisions')
    .select('id')
    .where('time', '>', 0)
    .orderBy('time', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const reportedAt = await db
    .selectFrom('afterword_comments')
    .select('reported_at')
    .where('reported_at', '>', '')
    .orderBy('reported_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const version = [
    pending,
    reported,
    reports,
    spam,
    await newest('pending'),
    await newest('spam'),
    reportedAt?.reported_at ?? '',
    await revisions(sql`status = 'pending' order by time`),
    await revisions(sql`reported_at > '' order by reported_at`),
    decision?.id ?? '',
  ];
  return { version: JSON.stringify(version), pending, reported };
};
