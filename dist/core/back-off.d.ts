/** Runs a function after some milliseconds. The function that it returns cancels that. */
export type Schedule = (run: () => void, wait: number) => () => void;
export interface BackOff {
    /** Runs a function later, unless one is waiting already. The pause is at least `least` milliseconds. */
    later(run: () => void, least?: number): void;
    /** Cancels the run that is waiting. */
    cancel(): void;
    /** Begins with the shortest pause again. */
    reset(): void;
}
/** @param signal cancels the run that is waiting, when it is aborted */
export declare const createBackOff: (signal: AbortSignal, schedule?: Schedule) => BackOff;
