import type { Statistics } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import { type LocalDay } from '../../core/local-days.js';
import { type DayStatistics, type StatisticsQuery, type Waits } from '../../core/statistics.js';
import type { Run } from './tables.js';
export interface QueueLengths {
    readonly pending: number;
    readonly reported: number;
}
/** The numbers one by one, for the command and for /metrics. */
export interface StoreStatistics {
    queueLengths(): Promise<QueueLengths>;
    /** How many of the newest 10,000 comments that wait were held by each rule; a comment can be held by several. */
    heldByRule(): Promise<ReadonlyMap<string, number>>;
    /** Of approvals since then, of the newest 10,000 at most; undefined if there were none. @param since milliseconds since 1970 */
    waits(since: number): Promise<Waits | undefined>;
    /** What was written on some days, in their order. */
    days(days: readonly LocalDay[]): Promise<readonly DayStatistics[]>;
}
/** @param run gives a database to work with */
export declare const storeStatistics: (run: Run) => StoreStatistics;
/** All numbers, for moderators. */
export declare const statisticsOf: (run: Run, query: StatisticsQuery | undefined, now: number, caller: Caller | undefined) => Promise<Statistics>;
