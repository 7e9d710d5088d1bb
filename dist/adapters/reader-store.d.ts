import type { ReaderStore } from '../core/reader-store.js';
export interface ReaderStoreOptions {
    /** The database's name. Default `afterword-reader`. */
    readonly database?: string;
}
export declare const idbReaderStore: ({ database }?: ReaderStoreOptions) => ReaderStore;
