import type { Database } from '../sql/tables.js';
/** Milliseconds for which a lease is taken. It is renewed when half of them are over. */
export declare const LEASE_TIME = 20000;
/** Takes or renews a lease. @returns whether the holder has it now */
export declare const takeLease: (db: Database, name: string, holder: string, now: number) => Promise<boolean>;
export declare const endLease: (db: Database, name: string, holder: string) => Promise<void>;
