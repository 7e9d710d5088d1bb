/** Runs something after so many milliseconds, unless the function it returns is called first. */
export type Schedule = (run: () => void, wait: number) => () => void;
export interface BackOff {
    /** Runs something later, unless a run is waiting already. `least` milliseconds are waited in any case. */
    later(run: () => void, least?: number): void;
    /** Calls off the run that is waiting. */
    cancel(): void;
    /** Begins with the shortest pause again. */
    reset(): void;
}
/** @param signal calls off what is waiting, for good */
export declare const createBackOff: (signal: AbortSignal, schedule?: Schedule) => BackOff;
