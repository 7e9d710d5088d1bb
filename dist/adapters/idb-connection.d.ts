export declare const getEntry: <T>(store: IDBObjectStore, key: IDBValidKey) => Promise<T | undefined>;
/** The entries whose keys begin with `prefix`, in order; those after the key with `after` added to it. */
export declare const getEntries: <T>(store: IDBObjectStore, prefix: readonly IDBValidKey[], after?: readonly IDBValidKey[], count?: number) => Promise<T[]>;
export interface IdbConnection {
    /**
     * Runs `work` in a transaction of its own and resolves once that is complete. `work` may wait for requests of this
     * transaction only; when it throws, nothing it wrote stays.
     */
    readonly use: <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>) => Promise<T>;
    /** The next use opens anew. Resolves when those under way are over, for until then the database is held. */
    readonly close: () => Promise<void>;
}
export declare const idbConnection: (database: string) => IdbConnection;
