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
export declare const endOfWindow: (now: number, window: number) => number;
/**
 * The latest end that a current window can have. The clock of another server may be a little ahead, and this one may have been set
 * back a little; a window that ends even later was begun before a clock was set back by much, and is not current.
 */
export declare const latestEnd: (now: number, window: number) => number;
export declare const memoryRateLimitStore: (now?: () => number) => RateLimitStore;
