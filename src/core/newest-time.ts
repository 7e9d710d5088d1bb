// The time of the newest of some comments. A clock may be a little wrong, but not too much.

/** The most milliseconds by which a clock may be wrong. */
export const MOST_WRONG: number = 24 * 60 * 60 * 1000;

/** When the newest of some comments was written. A comment whose date is too far in the future is ignored. */
export const newestTime = (comments: Iterable<{ readonly time: number }>, now: number): number => {
  let newest = 0;
  for (const { time } of comments) if (time < now + MOST_WRONG) newest = Math.max(newest, time);
  return newest;
};
