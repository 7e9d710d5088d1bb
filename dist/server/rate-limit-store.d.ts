export interface RateLimitWindow {
    /** How many there are in the window, this one included. */
    readonly count: number;
    /** When the window ends, milliseconds since 1970. */
    readonly ends: number;
}
export interface RateLimitStore {
    /** Counts one more under `key`, in windows of so many milliseconds. */
    increment(key: string, window: number): Promise<RateLimitWindow>;
    /**
     * Takes one back that `hit` counted under `key` in the window that ends then, as what was counted was not done. A ledger
     * without this counts it all the same.
     */
    giveBack?(key: string, ends: number): Promise<void>;
    /** The first value given for `key` within so many milliseconds: this one, if there was no other. */
    claim(key: string, value: string, window: number): Promise<string>;
    /** Gives up `key`, if `value` is what `first` keeps for it. */
    release(key: string, value: string): Promise<void>;
}
/** The end of the window that a moment is in. */
export declare const endOfWindow: (now: number, window: number) => number;
/**
 * The latest end a window can have that is under way, whoever's clock it was begun by: another server's may be a little
 * ahead, and this one may have been set back a little. What ends later was begun before a clock was set back by much.
 */
export declare const latestEnd: (now: number, window: number) => number;
export declare const memoryRateLimitStore: (now?: () => number) => RateLimitStore;
