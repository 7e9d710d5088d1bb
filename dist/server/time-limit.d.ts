/** @param broken breaks the work off before its time is over */
export declare const withTimeLimit: <Result>(milliseconds: number, broken: AbortSignal, work: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;
