// What the outbox forgets, so that its tables stay small: sent and failed deliveries, and what nobody has sent for a long time.
import type { Database } from '../sql/tables.js';
import { LISTENER_TIME } from './listeners.js';
import { DAY } from '../durations.js';

/** Sent ones have no content any more. */
export const SENT_KEPT = 7 * DAY;
export const FAILED_KEPT = 14 * DAY;
/** Events and deliveries for which no server is working any more. */
const WAITING_KEPT = 30 * DAY;
/** Rows that are deleted at a time. */
const BATCH = 200;

const forgetDeliveries = async (db: Database, now: number): Promise<boolean> => {
  const finished = (state: 'sent' | 'failed', before: number) =>
    db
      .selectFrom('afterword_deliveries')
      .select('id')
      .where('state', '=', state)
      .where('finished_at', '<', before)
      .limit(BATCH)
      .execute();
  const abandoned = db
    .selectFrom('afterword_deliveries')
    .select('id')
    .where('state', '=', 'waiting')
    .where('created_at', '<', now - WAITING_KEPT)
    .where('not_before', '<', now - WAITING_KEPT)
    .limit(BATCH);
  const found = [
    await finished('sent', now - SENT_KEPT),
    await finished('failed', now - FAILED_KEPT),
    await abandoned.execute(),
  ];
  const ids = found.flat().map(({ id }) => id);
  if (ids.length) await db.deleteFrom('afterword_deliveries').where('id', 'in', ids).execute();
  return found.some(({ length }) => length === BATCH);
};

const forgetEvents = async (db: Database, now: number): Promise<boolean> => {
  const rows = await db
    .selectFrom('afterword_events')
    .select('id')
    .where('number', '<', now - WAITING_KEPT)
    .limit(BATCH)
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length) await db.deleteFrom('afterword_events').where('id', 'in', ids).execute();
  return rows.length === BATCH;
};

/** Deletes a part of what is too old. Returns whether there may be more. */
export const forgetOutbox = async (db: Database, now: number): Promise<boolean> => {
  await db
    .deleteFrom('afterword_listeners')
    .where('seen_at', '<', now - LISTENER_TIME)
    .execute();
  const isMore = [await forgetDeliveries(db, now), await forgetEvents(db, now)];
  return isMore.includes(true);
};
