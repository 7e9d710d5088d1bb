import type { DiscussionId } from './records.js';
export interface StatisticsQuery {
    /** How many days, today included: 1 to 366. Default 30. */
    readonly days?: number | undefined;
    /** The time zone in which a day begins and ends, by its IANA name: `Europe/Berlin`. Default `UTC`. */
    readonly zone?: string | undefined;
}
export interface Statistics {
    /** Every day of the span, the oldest first. */
    readonly days: readonly DayStatistics[];
    /** How many comments wait now. */
    readonly pending: number;
    /** How many comments have open reports now. */
    readonly reported: number;
    /** How many of the newest 10,000 comments that wait were held by each rule. A comment can be held by several. */
    readonly heldByRule: readonly RuleStatistics[];
    /** How long comments waited that a moderator approved in the span: the newest 10,000. Absent if there were none. */
    readonly waits?: Waits;
    /** The discussions with the most comments of the span, at most ten. Counted are approved comments, the newest 50,000. */
    readonly discussions: readonly DiscussionStatistics[];
}
/** What was written on one day, by what has become of it. */
export interface DayStatistics {
    /** `2026-11-28` */
    readonly day: string;
    readonly approved: number;
    readonly pending: number;
    readonly spam: number;
    readonly removed: number;
}
export interface RuleStatistics {
    readonly rule: string;
    readonly count: number;
}
/** Times from writing to approval, in milliseconds. */
export interface Waits {
    readonly count: number;
    readonly median: number;
    /** Nine of ten waited no longer. */
    readonly ninetieth: number;
}
export interface DiscussionStatistics {
    readonly discussion: DiscussionId;
    readonly title?: string;
    readonly url?: string;
    readonly count: number;
}
export declare const DEFAULT_DAYS = 30;
export declare const MOST_DAYS = 366;
/** Comments that wait, and approvals, that are looked at. */
export declare const MOST_STATISTICS = 10000;
/** Comments that are counted to find the most discussed. */
export declare const MOST_DISCUSSED = 50000;
export declare const MOST_DISCUSSIONS = 10;
/** @param times milliseconds */
export declare const waitsOf: (times: readonly number[]) => Waits | undefined;
