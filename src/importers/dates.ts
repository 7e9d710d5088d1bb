// Converts dates of foreign files to ISO 8601 in UTC. They are parsed here and not by Date.parse, which reads a date without a zone in
// the local time of the machine.
import { isRow } from './row.js';

/** Go may write more after the zone: its name, or the zone again, and a reading of the monotonic clock. */
const TEXT =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(?:(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)(?:\s+(?:[A-Z]{1,5}|[+-]\d\d(?::?\d\d)?))?(?:\s+m=[+-][\d.]+)?)?$/i;

/** A date that is already in the target form. */
const WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\dZ$/;

/** 9999-12-31T23:59:59.999Z */
const LAST = 253_402_300_799_999;

/** ISO 8601, without a fraction if that is zero: `2024-05-01T09:30:00Z`. Zero is not a date, but the value of fields that were never set. */
export const isoOf = (milliseconds: number): string | undefined =>
  milliseconds > 0 && milliseconds <= LAST ? new Date(milliseconds).toISOString().replace('.000Z', 'Z') : undefined;

const offsetOf = (zone: string | undefined): number => {
  if (!zone || /^(Z|UTC|GMT)$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return (zone.startsWith('-') ? -1 : 1) * minutes * 60_000;
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The milliseconds since 1970 of a date in text form. A date without a zone is read as UTC. */
export const timeIn = (text: string): number | undefined => {
  const parts = TEXT.exec(text.trim());
  if (!parts) return undefined;
  const part = (index: number): number => Number(parts[index] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  // Date.UTC maps years before 100 to later ones, and day 0 to the last day of the month before.
  if (year < 100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (part(4) > 23 || part(5) > 59 || part(6) > 60) return undefined;
  const fraction = Number((parts[7] ?? '0').padEnd(3, '0').slice(0, 3));
  return Date.UTC(year, month - 1, day, part(4), part(5), part(6), fraction) - offsetOf(parts[8]);
};

/** A date in any of the known forms: a text, an object of LeanCloud or MongoDB, milliseconds or seconds since 1970. */
export const dateOf = (value: unknown): string | undefined => {
  if (isRow(value)) return dateOf(value['iso'] ?? value['$date'] ?? value['$numberLong']);
  if (typeof value === 'number') return isoOf(Math.trunc(value < SECONDS ? value * 1000 : value));
  if (typeof value !== 'string') return undefined;
  if (/^\d{9,13}(\.\d+)?$/.test(value.trim())) return dateOf(Number(value));
  const time = timeIn(value);
  if (time === undefined) return undefined;
  return time > 0 && WRITTEN.test(value) ? value : isoOf(time);
};

/** A smaller number counts seconds (up to the year 5138), another one milliseconds (from March 1973 on). */
const SECONDS = 100_000_000_000;
