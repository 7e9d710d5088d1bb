// The days of a span in a time zone, and the moment in which each begins.
import { AfterwordError } from './errors.js';
import { DEFAULT_DAYS, MOST_DAYS, type StatisticsQuery } from './statistics.js';

export interface LocalDay {
  /** `2026-11-28` */
  readonly day: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  /** When the next day begins. */
  readonly end: number;
}

const DAY = 24 * 60 * 60_000;

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. @throws AfterwordError `invalid` */
const clockOf = (zone: string): ((time: number) => number) => {
  const open = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  let format: Intl.DateTimeFormat;
  try {
    format = open();
  } catch (cause) {
    throw new AfterwordError('invalid', 'A time zone has a name such as Europe/Berlin.', { cause });
  }
  return (time) => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(time)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
  };
};

/**
 * The days until today, the oldest first.
 *
 * @param now milliseconds since 1970
 * @throws AfterwordError `invalid`
 */
export const localDays = (now: number, { days = DEFAULT_DAYS, zone = 'UTC' }: StatisticsQuery = {}): LocalDay[] => {
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS))
    throw new AfterwordError('invalid', `The numbers are of 1 to ${MOST_DAYS} days.`);
  const ahead = clockOf(zone);
  const today = Math.floor((now + ahead(now)) / DAY);
  /** The first moment of a day: where clocks are changed at midnight, that is not always 0:00. */
  const startOf = (number: number): number => {
    const midnight = number * DAY;
    const offsets = [ahead(midnight - DAY), ahead(midnight + DAY)];
    const starts = offsets.map((offset) => midnight - offset);
    return Math.min(...starts.filter((start) => start + ahead(start) >= midnight));
  };
  const starts = Array.from({ length: days + 1 }, (_, index) => startOf(today - days + 1 + index));
  return starts.slice(0, -1).map((start, index) => ({
    day: new Date((today - days + 1 + index) * DAY).toISOString().slice(0, 10),
    start,
    end: starts[index + 1]!,
  }));
};
