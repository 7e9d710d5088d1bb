import type { Channel } from '../outbox/channel.js';
import type { SqlStore } from '../sql/store.js';
import type { ParsedSettings } from './settings.js';
/** @param base where readers reach the server @throws UsageError */
export declare const channelsOf: (given: ParsedSettings, store: SqlStore, base: string) => readonly Channel[];
