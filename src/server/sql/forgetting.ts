// Deletes what may no longer be kept: when the store is opened, and then every hour.
import { forgetExpired } from './kept-states.js';
import { forgetOld, type Retention } from './retention.js';
import type { Database } from './tables.js';
import { HOUR } from '../durations.js';

export interface Forgetting {
  /** Resolves when nothing is being deleted any more. */
  stop(): Promise<void>;
}

export const forgetRegularly = (db: Database, now: () => number, retention: Retention = {}): Forgetting => {
  const stopping = new AbortController();
  const forget = async (): Promise<void> => {
    try {
      let isMore = true;
      while (isMore && !stopping.signal.aborted) isMore = await forgetExpired(db, now());
      isMore = true;
      while (isMore && !stopping.signal.aborted) isMore = await forgetOld(db, retention, now());
    } catch {
      // The database does not answer now; the next hour tries again.
    }
  };
  let running = forget();
  const timer = setInterval(() => (running = running.then(forget)), HOUR);
  // The process need not wait for it when it ends.
  (timer as { unref?(): void }).unref?.();
  return {
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await running;
    },
  };
};
