import { type StatisticsQuery } from './statistics.js';
export interface LocalDay {
    /** `2026-11-28` */
    readonly day: string;
    /** Milliseconds since 1970. */
    readonly start: number;
    /** When the next day begins. */
    readonly end: number;
}
/**
 * The days until today, the oldest first.
 *
 * @param now milliseconds since 1970
 * @throws AfterwordError `invalid`
 */
export declare const localDays: (now: number, { days, zone }?: StatisticsQuery) => LocalDay[];
