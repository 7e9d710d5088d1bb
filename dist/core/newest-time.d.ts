/** Milliseconds that a clock is believed to be wrong at the most. */
export declare const MOST_WRONG: number;
/** When the newest of some comments was written. One dated by a clock that is quite wrong does not count. */
export declare const newestTime: (comments: Iterable<{
    readonly time: number;
}>, now: number) => number;
