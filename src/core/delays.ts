// Waits before something is done, so that a reader can undo it meanwhile. It knows no page: a page that is left calls `flush`.
import type { Schedule } from './back-off.js';

export interface Delays {
  /** How many are waiting. */
  readonly size: number;
  /**
   * Resolves to true when the time is over, or at `flush`; to false if it is cancelled before.
   *
   * @param key what waits; a later wait with the same key cancels this one
   */
  wait(key: string, milliseconds: number): Promise<boolean>;
  /** Ends a wait: what it was for is not done. Returns whether there was one. */
  cancel(key: string): boolean;
  /** Ends all waits: what they were for is done at once. */
  flush(): void;
}

const timer: Schedule = (run, wait) => {
  const started = setTimeout(run, wait);
  return () => clearTimeout(started);
};

/** @param schedule default: a timer */
export const createDelays = (schedule: Schedule = timer): Delays => {
  const waiting = new Map<string, (isDue: boolean) => void>();

  const cancel = (key: string): boolean => {
    const end = waiting.get(key);
    end?.(false);
    return !!end;
  };

  return {
    get size() {
      return waiting.size;
    },

    wait(key, milliseconds) {
      cancel(key);
      return new Promise((resolve) => {
        const end = (isDue: boolean): void => {
          unschedule();
          waiting.delete(key);
          resolve(isDue);
        };
        const unschedule = schedule(() => end(true), milliseconds);
        waiting.set(key, end);
      });
    },

    cancel,

    flush() {
      for (const end of waiting.values()) end(true);
    },
  };
};
