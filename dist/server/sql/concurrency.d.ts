/** Runs pieces of work in the order in which they were given, at most the given number at a time. */
export declare const limitConcurrency: (places: number) => (<T>(work: () => Promise<T>) => Promise<T>);
