// When something that failed for want of a back end is tried again: later each time, and not by everyone at once.

/** Runs something after so many milliseconds, unless the function it returns is called first. */
export type Schedule = (run: () => void, wait: number) => () => void;

export interface BackOff {
  /** Runs something later, unless a run is waiting already. `least` milliseconds are waited in any case. */
  later(run: () => void, least?: number): void;
  /** Calls off the run that is waiting. */
  cancel(): void;
  /** Begins with the shortest pause again. */
  reset(): void;
}

/** Milliseconds until the first try, doubled with each further one. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 300_000;

const timer: Schedule = (run, wait) => {
  const started = setTimeout(run, wait);
  return () => clearTimeout(started);
};

/** @param signal calls off what is waiting, for good */
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
      // Not all who lost one server come back to it in the same moment.
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
