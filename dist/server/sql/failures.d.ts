/** Runs a piece of database work, again where it collided with another, and tells its failure as an AfterwordError. */
export declare const attempt: <T>(work: () => Promise<T>) => Promise<T>;
