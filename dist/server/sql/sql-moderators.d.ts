import { type ModeratorStore } from '../moderators/moderator-store.js';
import type { Database } from './tables.js';
export declare const sqlModerators: (db: Database, now: () => number) => ModeratorStore;
