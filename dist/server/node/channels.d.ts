import type { Channel } from '../outbox/channel.js';
import type { SqlStore } from '../sql/store.js';
import type { ParsedSettings } from './settings.js';
/** @throws UsageError */
export declare const channelsOf: (_given: ParsedSettings, _store: SqlStore) => readonly Channel[];
