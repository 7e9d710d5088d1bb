import type { Database } from './tables.js';
export declare const isSqlite: (db: Database) => boolean;
