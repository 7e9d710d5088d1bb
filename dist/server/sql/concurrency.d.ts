/** Runs pieces of work in the order they came, so many at a time. */
export declare const limitConcurrency: (places: number) => (<T>(work: () => Promise<T>) => Promise<T>);
