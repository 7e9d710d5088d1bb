import type { Database } from './tables.js';
/** Brings the tables up to date, in one transaction. */
export declare const migrate: (db: Database, canLockRows: boolean) => Promise<void>;
