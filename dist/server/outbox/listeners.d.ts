import type { Database, Work } from '../sql/tables.js';
import type { ChannelName } from './channel.js';
/** Milliseconds after which a channel counts as gone if no server has said that it listens. */
export declare const LISTENER_TIME: number;
export declare const listen: (db: Database, channel: ChannelName, now: number) => Promise<void>;
/**
 * Notes that a channel does not listen, unless it wants events after all. What makes it want some, such as a new webhook, notes in its own
 * transaction that it listens. Both change the same row, so one waits for the other, and no event in between is lost.
 *
 * @param wantsEvents whether it wants some, asked after the row is locked
 */
export declare const stopListening: (work: Work, channel: ChannelName, wantsEvents: (db: Database) => Promise<boolean>, now: number) => Promise<void>;
