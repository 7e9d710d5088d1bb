/** Runs a piece of database work, retries it after a collision with other work, and throws other failures as AfterwordErrors. */
export declare const withRetry: <T>(work: () => Promise<T>) => Promise<T>;
