export declare const getEntry: <T>(store: IDBObjectStore, key: IDBValidKey) => Promise<T | undefined>;
/** The entries whose keys begin with `prefix`, in the order of their keys. With `after`, only those after the key `[...prefix, ...after]`. */
export declare const getEntries: <T>(store: IDBObjectStore, prefix: readonly IDBValidKey[], after?: readonly IDBValidKey[], count?: number) => Promise<T[]>;
/** The first key, or the first after another. */
export declare const firstKey: (store: IDBObjectStore, after?: IDBValidKey) => Promise<IDBValidKey | undefined>;
export interface IdbConnection {
    /**
     * Runs `work` in its own transaction, and resolves once that is complete. `work` may only wait for requests of this
     * transaction. If it throws, everything that it wrote is rolled back.
     */
    readonly use: <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>) => Promise<T>;
    /** Closes; the next use opens again. Resolves when all running uses have ended, because until then the database stays open. */
    readonly close: () => Promise<void>;
}
export declare const idbConnection: (database: string) => IdbConnection;
