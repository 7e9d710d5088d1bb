export type Limited = <T>(work: () => Promise<T>) => Promise<T>;
/** Runs pieces of work in the order in which they were given, at most the given number at a time. */
export declare const limitConcurrency: (places: number) => Limited;
/** The same, with a limit of its own for each key. */
export declare const limitConcurrencyByKey: (places: number) => (<T>(key: string, work: () => Promise<T>) => Promise<T>);
