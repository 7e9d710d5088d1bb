// How long the outbox waits after an attempt that failed: 5 seconds, 20 seconds, 80 seconds and so on, up to two hours; over a day about
// 17 attempts.
import { HOUR } from '../durations.js';

const FIRST = 5000;
const FACTOR = 4;
const LONGEST = 2 * HOUR;
/** A recipient may ask for a longer wait, up to this. */
const LONGEST_WISH = 12 * HOUR;
/** Each wait is longer by up to this part, so that many deliveries do not come back at the same moment. */
const SPREAD = 0.1;

/** @param attempts that were made before the one that failed @param wish milliseconds that the recipient asks for */
export const pauseAfter = (attempts: number, wish = 0, random: () => number = Math.random): number => {
  const pause = Math.min(LONGEST, FIRST * FACTOR ** Math.min(attempts, 20)) * (1 + SPREAD * random());
  return Math.round(Math.max(pause, Math.min(wish, LONGEST_WISH)));
};
