/** Runs a piece of database work, again where it collided with another, and tells its failure as an AfterwordError. */
export declare const withRetry: <T>(work: () => Promise<T>) => Promise<T>;
