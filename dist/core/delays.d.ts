import type { Schedule } from './back-off.js';
export interface Delays {
    /** How many are waiting. */
    readonly size: number;
    /**
     * Resolves to true when the time is over, or at `flush`; to false if it is cancelled before.
     *
     * @param key what waits; a later wait with the same key cancels this one
     */
    wait(key: string, milliseconds: number): Promise<boolean>;
    /** Ends a wait: what it was for is not done. Returns whether there was one. */
    cancel(key: string): boolean;
    /** Ends all waits: what they were for is done at once. */
    flush(): void;
}
/** @param schedule default: a timer */
export declare const createDelays: (schedule?: Schedule) => Delays;
