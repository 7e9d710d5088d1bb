import { type Migrations } from './migration-steps.js';
import type { Database } from './tables.js';
/**
 * Brings the tables up to date, in one transaction.
 *
 * @param steps fewer than all make a database of an older version, for tests
 */
export declare const migrate: (db: Database, canLockRows: boolean, steps?: Migrations) => Promise<void>;
