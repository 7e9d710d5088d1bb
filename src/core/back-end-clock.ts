// The time by the back end's clock, as far as it is known: a reader's own clock may be wrong by minutes or hours, and then a
// reply on its way would stand among older ones and jump, and ages would be wrong.
// It is known from what the back end dated just now. A date ahead of this clock alone tells nothing for sure: it may be
// wrong itself.

export interface BackEndClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tells it that the back end gave something this date, between two times of this device's clock. */
  readonly dated: (time: number, from: number, to: number) => void;
}

/** Milliseconds that a clock is believed to be wrong at the most. */
export const MOST_WRONG: number = 24 * 60 * 60 * 1000;

/** @param own this device's clock */
export const createBackEndClock = (own: () => number): BackEndClock => {
  let ahead = 0;
  return {
    now: () => own() + ahead,
    dated(time, from, to) {
      // A date between the two times fits: then there is no difference.
      const difference = time < from ? time - from : Math.max(0, time - to);
      if (Math.abs(difference) < MOST_WRONG) ahead = difference;
    },
  };
};

/** When the newest of some comments was written. One dated by a clock that is quite wrong does not count. */
export const newestTime = (comments: Iterable<{ readonly time: number }>, now: number): number => {
  let newest = 0;
  for (const { time } of comments) if (time < now + MOST_WRONG) newest = Math.max(newest, time);
  return newest;
};
