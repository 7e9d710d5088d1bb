import type { Database } from './tables.js';
export interface QueueLengths {
    readonly pending: number;
    readonly reported: number;
}
/** What readers wrote on one day, in UTC, by what has become of it. */
export interface DayCounts {
    /** `2026-11-28` */
    readonly day: string;
    readonly approved: number;
    readonly pending: number;
    readonly spam: number;
    readonly removed: number;
}
/** How long comments waited for a moderator who approved them, in milliseconds. */
export interface Waits {
    readonly count: number;
    readonly median: number;
    /** Nine of ten waited no longer. */
    readonly ninetieth: number;
}
export interface Statistics {
    queueLengths(): Promise<QueueLengths>;
    /** How many comments wait now, by the rule that held them; a comment can be held by several. */
    heldByRule(): Promise<ReadonlyMap<string, number>>;
    /** Of approvals since then, of the newest 10,000 at most; undefined if there were none. @param since milliseconds since 1970 */
    waits(since: number): Promise<Waits | undefined>;
    /** The days since then on which something was written; the newest first. @param since milliseconds since 1970 */
    days(since: number): Promise<readonly DayCounts[]>;
}
/** @param run gives a database to work with */
export declare const statisticsIn: (run: <T>(work: (db: Database) => Promise<T>) => Promise<T>) => Statistics;
