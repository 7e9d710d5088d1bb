// Which channels listen. Events are recorded only while one does (sql/recording.ts), so a server without channels records none.
import type { Database, Work } from '../sql/tables.js';
import type { ChannelName } from './channel.js';
import { HOUR } from '../durations.js';

/** Milliseconds after which a channel counts as gone if no server has said that it listens. */
export const LISTENER_TIME = HOUR;

export const listen = async (db: Database, channel: ChannelName, now: number): Promise<void> => {
  await db
    .insertInto('afterword_listeners')
    .values({ channel, seen_at: now })
    .onConflict((conflict) => conflict.column('channel').doUpdateSet({ seen_at: now }))
    .execute();
};

/**
 * Notes that a channel does not listen, unless it wants events after all. What makes it want some, such as a new webhook, notes in its own
 * transaction that it listens. Both change the same row, so one waits for the other, and no event in between is lost.
 *
 * @param wantsEvents whether it wants some, asked after the row is locked
 */
export const stopListening = async (
  work: Work,
  channel: ChannelName,
  wantsEvents: (db: Database) => Promise<boolean>,
  now: number,
): Promise<void> => {
  await work.deleteFrom('afterword_listeners').where('channel', '=', channel).execute();
  if (await wantsEvents(work)) await listen(work, channel, now);
};
