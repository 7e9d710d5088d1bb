/** At most `count` in each window of `window` milliseconds. */
export interface RateLimit {
    readonly count: number;
    readonly window: number;
}
