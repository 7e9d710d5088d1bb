// How old something is, in the largest whole unit, and when that value changes.
import type { Messages } from '../locales/locale.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = [
  ['year', 365.2425 * DAY],
  ['month', 30.436875 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

export interface Age {
  readonly value: number;
  readonly unit: keyof Messages['ages'];
  /** Milliseconds until the value or the unit changes. */
  readonly changesIn: number;
}

/** An age under a minute, or a time in the future (clocks differ), is 0 seconds: "now". */
export const ageOf = (time: number, now: number): Age => {
  const age = Math.max(0, now - time);
  for (const [unit, size] of UNITS) {
    const value = Math.trunc(age / size);
    if (value > 0) return { value, unit, changesIn: (value + 1) * size - age };
  }
  return { value: 0, unit: 'second', changesIn: MINUTE - age };
};
