// Deletes what has become too old: a little at a time, so that nobody waits long for it.
import { forgetNetworks } from './networks.js';
import { forgetOutbox } from '../outbox/forgetting.js';
import { forgetMailDetails } from './mail-forgetting.js';
import { forgetSubscription } from './subscribing.js';
import type { Database } from './tables.js';

/** For how many milliseconds something is kept. Absent: as long as its comment; of decisions, for ever. */
export interface Retention {
  readonly emails?: number | undefined;
  readonly versions?: number | undefined;
  readonly decisions?: number | undefined;
}

/** Rows that are deleted in one transaction. */
const BATCH = 200;

/** Hashes of addresses and of texts, and the salt of the day. They count for no longer; a quiet site would keep them for months. */
const forgetRateLimits = async (db: Database, now: number): Promise<void> => {
  await db.deleteFrom('afterword_rate_limits').where('expires_at', '<=', now).execute();
};

/** The addresses of comments that are older. Returns whether there may be more. */
const forgetEmails = (db: Database, before: number): Promise<boolean> =>
  db.transaction().execute(async (work) => {
    const rows = await work
      .selectFrom('afterword_emails as e')
      .innerJoin('afterword_comments as c', (join) =>
        join.onRef('c.discussion', '=', 'e.discussion').onRef('c.id', '=', 'e.comment'),
      )
      .select(['e.discussion', 'e.comment'])
      .where('c.time', '<', before)
      .limit(BATCH)
      .execute();
    for (const { discussion, comment } of rows) {
      await work
        .deleteFrom('afterword_emails')
        .where('discussion', '=', discussion)
        .where('comment', '=', comment)
        .execute();
      await forgetSubscription(work, discussion, comment);
    }
    return rows.length === BATCH;
  });

/** Earlier versions that were written before. Returns whether there may be more. */
const forgetVersions = (db: Database, before: number): Promise<boolean> =>
  db.transaction().execute(async (work) => {
    const rows = await work
      .selectFrom('afterword_versions')
      .select(['discussion', 'comment', 'revision'])
      .where('written_at', '<', new Date(before).toISOString())
      .limit(BATCH)
      .execute();
    for (const { discussion, comment, revision } of rows)
      await work
        .deleteFrom('afterword_versions')
        .where('discussion', '=', discussion)
        .where('comment', '=', comment)
        .where('revision', '=', revision)
        .execute();
    return rows.length === BATCH;
  });

/** Decisions that can no longer be undone. Returns whether there may be more. */
const forgetDecisions = (db: Database, before: number): Promise<boolean> =>
  db.transaction().execute(async (work) => {
    const rows = await work
      .selectFrom('afterword_decisions')
      .select('id')
      .where('time', '<', before)
      .where('kept_until', 'is', null)
      .orderBy('time')
      .limit(BATCH)
      .execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length) await work.deleteFrom('afterword_decisions').where('id', 'in', ids).execute();
    return rows.length === BATCH;
  });

/** Deletes a part of what is too old. Returns whether there may be more. */
export const forgetOld = async (
  db: Database,
  { emails, versions, decisions }: Retention,
  now: number,
): Promise<boolean> => {
  await forgetRateLimits(db, now);
  const isMore = [
    await forgetNetworks(db, now),
    await forgetOutbox(db, now),
    await forgetMailDetails(db, now),
    emails !== undefined && (await forgetEmails(db, now - emails)),
    versions !== undefined && (await forgetVersions(db, now - versions)),
    decisions !== undefined && (await forgetDecisions(db, now - decisions)),
  ];
  return isMore.includes(true);
};
