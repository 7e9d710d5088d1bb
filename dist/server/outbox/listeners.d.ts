import type { Database } from '../sql/tables.js';
import type { ChannelName } from './channel.js';
/** Milliseconds after which a channel counts as gone if no server has said that it listens. */
export declare const LISTENER_TIME: number;
export declare const listen: (db: Database, channel: ChannelName, now: number) => Promise<void>;
export declare const stopListening: (db: Database, channel: ChannelName) => Promise<void>;
