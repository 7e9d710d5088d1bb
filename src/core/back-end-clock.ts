// The time by the back end's clock, as far as it is known. A reader's own clock may be wrong by minutes or hours. Then a reply that is
// being sent would be shown between older ones and move later, and ages would be wrong.
// The time is known from a date that the back end gave to a comment just now. A date that is only later than this device's clock is
// not enough, because that date may be wrong itself.
import { MOST_WRONG } from './newest-time.js';

export interface BackEndClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tells it that the back end gave something this date, between two times of this device's clock. */
  readonly dated: (time: number, from: number, to: number) => void;
}

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
