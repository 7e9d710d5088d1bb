// Counters for rate limits, and claims for duplicate detection; both expire. This store is for a single server; servers that share a
// database count in it (sql/sql-rate-limit-store.ts).

export interface RateLimitWindow {
  /** How often it was counted in this window, including this time. */
  readonly count: number;
  /** When the window ends, milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface RateLimitStore {
  /** Counts one more under `key`, in windows of the given number of milliseconds. */
  increment(key: string, window: number): Promise<RateLimitWindow>;
  /**
   * Takes back one that `increment` counted under `key` in the window that ends then, because it was not done after all. Without
   * this method it stays counted.
   */
  decrement?(key: string, expiresAt: number): Promise<void>;
  /** The first value that was claimed for `key` within the given number of milliseconds: `value`, unless there was an earlier one. */
  claim(key: string, value: string, window: number): Promise<string>;
  /** Gives up the claim on `key`, if `value` holds it. */
  release(key: string, value: string): Promise<void>;
}

/** The end of the window that a moment is in. */
export const endOfWindow = (now: number, window: number): number => (Math.floor(now / window) + 1) * window;

/**
 * The latest end that a current window can have. The clock of another server may be a little ahead, and this one may have been set
 * back a little; a window that ends even later was begun before a clock was set back by much, and is not current.
 */
export const latestEnd = (now: number, window: number): number => now + 2 * window;

/** Entries of each kind; with their keys about 2 MB. */
const MOST_ENTRIES = 10_000;

export const memoryRateLimitStore = (now: () => number = Date.now): RateLimitStore => {
  const windows = new Map<string, RateLimitWindow>();
  const values = new Map<string, { readonly value: string; readonly expiresAt: number }>();

  /** Makes room for one more: removes expired entries and, if that is not enough, the oldest ones. */
  const tidy = (entries: Map<string, { readonly expiresAt: number }>): void => {
    if (entries.size < MOST_ENTRIES) return;
    for (const [key, { expiresAt }] of entries) if (expiresAt <= now()) entries.delete(key);
    for (const key of entries.keys()) {
      // A tenth at a time, so that this is not needed for every new entry.
      if (entries.size <= MOST_ENTRIES * 0.9) break;
      entries.delete(key);
    }
  };

  return {
    async increment(key, window) {
      tidy(windows);
      const time = now();
      const known = windows.get(key);
      const isUnderWay = known && known.expiresAt > time && known.expiresAt <= latestEnd(time, window);
      const next = isUnderWay
        ? { count: known.count + 1, expiresAt: known.expiresAt }
        : { count: 1, expiresAt: endOfWindow(time, window) };
      windows.set(key, next);
      return next;
    },
    async decrement(key, expiresAt) {
      const known = windows.get(key);
      if (known?.expiresAt === expiresAt && known.count > 0) windows.set(key, { count: known.count - 1, expiresAt });
    },
    async claim(key, value, window) {
      tidy(values);
      const known = values.get(key);
      if (known && known.expiresAt > now()) return known.value;
      values.set(key, { value, expiresAt: now() + window });
      return value;
    },
    async release(key, value) {
      if (values.get(key)?.value === value) values.delete(key);
    },
  };
};
