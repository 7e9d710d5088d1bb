import type { DayStatistics } from '../../core/adapter.js';
export interface DayGroup {
    /** Its first and its last day: `2026-11-28`. */
    readonly from: string;
    readonly to: string;
    readonly approved: number;
    readonly pending: number;
    readonly spam: number;
    readonly removed: number;
}
/** The newest first. @param days all days of the span, the oldest first */
export declare const groupDays: (days: readonly DayStatistics[]) => readonly DayGroup[];
