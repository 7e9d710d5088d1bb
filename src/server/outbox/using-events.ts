// Makes deliveries of events. An event is deleted in the transaction that stores its deliveries: so each makes them once.
import type { Database } from '../sql/tables.js';
import { isSqlite } from '../sql/dialect.js';
import { codeOf } from '../sql/failures.js';
import type { EventRow } from '../sql/outbox-tables.js';
import type { Channel } from './channel.js';
import { enqueue } from './deliveries.js';
import type { EventType } from './events.js';

// The order is by number and type: a report has the number of the change before it, and its type is the last one.

/** Events in one transaction. */
const BATCH = 50;
/** While so many deliveries wait, events wait too. */
const MOST_WAITING = 20_000;

const isFull = async (db: Database): Promise<boolean> => {
  const beyond = await db
    .selectFrom('afterword_deliveries')
    .select('id')
    .where('state', '=', 'waiting')
    .limit(1)
    .offset(MOST_WAITING)
    .executeTakeFirst();
  return beyond !== undefined;
};

const useUp = (db: Database, channels: readonly Channel[], now: number, limit: number): Promise<EventRow[]> =>
  db.transaction().execute(async (work) => {
    const query = work
      .selectFrom('afterword_events')
      .selectAll()
      .orderBy('number')
      .orderBy('type')
      .orderBy('id')
      .limit(limit);
    const rows = await (isSqlite(work) ? query : query.forUpdate()).execute();
    for (const { id, type, discussion, comment, number: time } of rows) {
      const event = { id, type: type as EventType, discussion, comment, time };
      for (const channel of channels) await enqueue(work, await channel.deliveriesFor(event, work), now, event);
    }
    if (rows.length)
      await work
        .deleteFrom('afterword_events')
        .where(
          'id',
          'in',
          rows.map(({ id }) => id),
        )
        .execute();
    return rows;
  });

/** Whether the database does not work now, or not for this transaction: then nothing is wrong with the event. */
const isOfDatabase = (error: unknown): boolean => /^(08|40|53|55|57|58|XX|SQLITE|E)/.test(codeOf(error));

const dropFirst = async (db: Database): Promise<void> => {
  const first = await db
    .selectFrom('afterword_events')
    .select('id')
    .orderBy('number')
    .orderBy('type')
    .orderBy('id')
    .executeTakeFirst();
  if (first) await db.deleteFrom('afterword_events').where('id', '=', first.id).execute();
};

/**
 * Makes deliveries of the next events.
 *
 * @param warn told if no deliveries could be made of an event; it is dropped, because all others would wait for it
 * @returns whether there may be more
 */
export const useEvents = async (
  db: Database,
  channels: readonly Channel[],
  now: number,
  warn: (message: string, error: unknown) => void,
): Promise<boolean> => {
  const any = await db.selectFrom('afterword_events').select('id').limit(1).executeTakeFirst();
  if (!any || (await isFull(db))) return false;
  try {
    return (await useUp(db, channels, now, BATCH)).length === BATCH;
  } catch (failure) {
    if (isOfDatabase(failure)) throw failure;
    // One event may be the reason; then the others must not wait for it.
    for (let index = 0; index < BATCH; index += 1)
      try {
        if (!(await useUp(db, channels, now, 1)).length) return false;
      } catch (error) {
        if (isOfDatabase(error)) throw error;
        await dropFirst(db);
        warn('No deliveries could be made of an event.', error);
      }
    return true;
  }
};
