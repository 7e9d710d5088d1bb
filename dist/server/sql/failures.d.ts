/** PostgreSQL's SQLSTATE, SQLite's result code, or the system's error code. */
export declare const codeOf: (error: unknown) => string;
/** Runs a piece of database work, retries it after a collision with other work, and throws other failures as AfterwordErrors. */
export declare const withRetry: <T>(work: () => Promise<T>) => Promise<T>;
