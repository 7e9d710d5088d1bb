export interface BackEndClock {
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** Tells it that the back end gave something this date, between two times of this device's clock. */
    readonly dated: (time: number, from: number, to: number) => void;
}
/** @param own this device's clock */
export declare const createBackEndClock: (own: () => number) => BackEndClock;
