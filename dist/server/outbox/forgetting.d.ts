import type { Database } from '../sql/tables.js';
/** Sent ones have no content any more. */
export declare const SENT_KEPT: number;
export declare const FAILED_KEPT: number;
/** Deletes a part of what is too old. Returns whether there may be more. */
export declare const forgetOutbox: (db: Database, now: number) => Promise<boolean>;
