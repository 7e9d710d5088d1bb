// Days of the numbers put together, so that the table of a long span stays short: weeks of 90 days, months of a year.
import type { DayStatistics } from '../../core/adapter.js';
import type { CommentStatus } from '../../core/records.js';

export interface DayGroup {
  /** Its first and its last day: `2026-11-28`. */
  readonly from: string;
  readonly to: string;
  readonly approved: number;
  readonly pending: number;
  readonly spam: number;
  readonly removed: number;
}

/** More days than this are put into weeks, */
const MOST_DAYS = 31;
/** and more than this into months. */
const MOST_WEEKS = 26 * 7;

const together = (days: readonly DayStatistics[]): DayGroup => {
  const sum = (status: CommentStatus): number => days.reduce((total, day) => total + day[status], 0);
  return {
    from: days[0]!.day,
    to: days.at(-1)!.day,
    approved: sum('approved'),
    pending: sum('pending'),
    spam: sum('spam'),
    removed: sum('removed'),
  };
};

/** The newest first. @param days all days of the span, the oldest first */
export const groupDays = (days: readonly DayStatistics[]): readonly DayGroup[] => {
  const groups = new Map<string | number, DayStatistics[]>();
  for (const [index, one] of days.entries()) {
    // Weeks end with today.
    const week = Math.floor((days.length - 1 - index) / 7);
    const key = days.length <= MOST_DAYS ? index : days.length <= MOST_WEEKS ? week : one.day.slice(0, 7);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(together).reverse();
};
