// What a server remembers besides the discussions, for a while: how often somebody has done something, and what was said
// first. Several servers over one store must agree, so the SQL store is a ledger too; this one is for a single server.

export interface RateLimitWindow {
  /** How many there are in the window, this one included. */
  readonly count: number;
  /** When the window ends, milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface RateLimitStore {
  /** Counts one more under `key`, in windows of so many milliseconds. */
  increment(key: string, window: number): Promise<RateLimitWindow>;
  /**
   * Takes one back that `hit` counted under `key` in the window that ends then, as what was counted was not done. A ledger
   * without this counts it all the same.
   */
  decrement?(key: string, expiresAt: number): Promise<void>;
  /** The first value given for `key` within so many milliseconds: this one, if there was no other. */
  claim(key: string, value: string, window: number): Promise<string>;
  /** Gives up `key`, if `value` is what `first` keeps for it. */
  release(key: string, value: string): Promise<void>;
}

/** The end of the window that a moment is in. */
export const endOfWindow = (now: number, window: number): number => (Math.floor(now / window) + 1) * window;

/**
 * The latest end a window can have that is under way, whoever's clock it was begun by: another server's may be a little
 * ahead, and this one may have been set back a little. What ends later was begun before a clock was set back by much.
 */
export const latestEnd = (now: number, window: number): number => now + 2 * window;

/** Entries of each kind; with their keys, of a hash's length, some 2 MB. */
const MOST_ENTRIES = 10_000;

export const memoryRateLimitStore = (now: () => number = Date.now): RateLimitStore => {
  const windows = new Map<string, RateLimitWindow>();
  const values = new Map<string, { readonly value: string; readonly expiresAt: number }>();

  /** Makes room for one more: forgets what is over and, where that is not enough, what was kept first. */
  const tidy = (entries: Map<string, { readonly expiresAt: number }>): void => {
    if (entries.size < MOST_ENTRIES) return;
    for (const [key, { expiresAt }] of entries) if (expiresAt <= now()) entries.delete(key);
    for (const key of entries.keys()) {
      // A tenth at a time: not everything is to be looked at for each that comes.
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
