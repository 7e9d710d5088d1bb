import type { Database } from './tables.js';
/** Returns whether there may be more. */
export declare const forgetMailDetails: (db: Database, now: number) => Promise<boolean>;
