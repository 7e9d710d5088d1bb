// Which of some comments is the newest, and how far a clock may be wrong.

/** Milliseconds that a clock is believed to be wrong at the most. */
export const MOST_WRONG: number = 24 * 60 * 60 * 1000;

/** When the newest of some comments was written. One dated by a clock that is quite wrong does not count. */
export const newestTime = (comments: Iterable<{ readonly time: number }>, now: number): number => {
  let newest = 0;
  for (const { time } of comments) if (time < now + MOST_WRONG) newest = Math.max(newest, time);
  return newest;
};
