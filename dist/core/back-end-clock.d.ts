export interface BackEndClock {
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** The back end dated something between two times of this device's clock. */
    readonly dated: (time: number, from: number, to: number) => void;
}
/** Milliseconds that a clock is believed to be wrong at the most. */
export declare const MOST_WRONG: number;
/** @param own this device's clock */
export declare const createBackEndClock: (own: () => number) => BackEndClock;
/** When the newest of some comments was written. One dated by a clock that is quite wrong does not count. */
export declare const newestTime: (comments: Iterable<{
    readonly time: number;
}>, now: number) => number;
