// When to try something again that failed because the back end could not be reached: after a longer pause each time, and not
// for all readers at the same moment.

/** Runs a function after some milliseconds. The function that it returns cancels that. */
export type Schedule = (run: () => void, wait: number) => () => void;

export interface BackOff {
  /** Runs a function later, unless one is waiting already. The pause is at least `least` milliseconds. */
  later(run: () => void, least?: number): void;
  /** Cancels the run that is waiting. */
  cancel(): void;
  /** Begins with the shortest pause again. */
  reset(): void;
}

/** Milliseconds before the first try; doubled for each further one. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 300_000;

const timer: Schedule = (run, wait) => {
  const started = setTimeout(run, wait);
  return () => clearTimeout(started);
};

/** @param signal cancels the run that is waiting, when it is aborted */
export const createBackOff = (signal: AbortSignal, schedule: Schedule = timer): BackOff => {
  let pause = FIRST_PAUSE;
  let waiting: (() => void) | undefined;
  const cancel = (): void => {
    waiting?.();
    waiting = undefined;
  };
  signal.addEventListener('abort', cancel);

  return {
    cancel,

    later(run, least = 0) {
      if (waiting) return;
      // Random, so that not all readers come back to a server in the same moment.
      const wait = Math.max(least, pause * (0.5 + Math.random()));
      waiting = schedule(
        () => {
          waiting = undefined;
          run();
        },
        Math.min(wait, LONGEST_PAUSE),
      );
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    },

    reset() {
      pause = FIRST_PAUSE;
    },
  };
};
