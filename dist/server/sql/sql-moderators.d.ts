import { type ModeratorStore } from '../moderators/moderator-store.js';
import type { Database } from './tables.js';
export declare const sqlModerators: (db: Database, now: () => number) => ModeratorStore;
/** The same, for a database that is opened with the first call. */
export declare const moderatorsBy: (call: <T>(work: (moderators: ModeratorStore) => Promise<T>) => Promise<T>) => ModeratorStore;
