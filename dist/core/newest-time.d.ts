/** The most milliseconds by which a clock may be wrong. */
export declare const MOST_WRONG: number;
/** When the newest of some comments was written. A comment whose date is too far in the future is ignored. */
export declare const newestTime: (comments: Iterable<{
    readonly time: number;
}>, now: number) => number;
