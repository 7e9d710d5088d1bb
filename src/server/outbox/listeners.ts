// Which channels listen. Events are recorded only while one does (sql/recording.ts), so a server without channels records none.
import type { Database } from '../sql/tables.js';
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

export const stopListening = async (db: Database, channel: ChannelName): Promise<void> => {
  await db.deleteFrom('afterword_listeners').where('channel', '=', channel).execute();
};
