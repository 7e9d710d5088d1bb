import type { Database } from './tables.js';
/** For how many milliseconds something is kept. Absent: as long as its comment; of decisions, for ever. */
export interface Retention {
    readonly emails?: number | undefined;
    readonly versions?: number | undefined;
    readonly decisions?: number | undefined;
}
/** Deletes a part of what is too old. Returns whether there may be more. */
export declare const forgetOld: (db: Database, { emails, versions, decisions }: Retention, now: number) => Promise<boolean>;
