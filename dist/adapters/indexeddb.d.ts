import type { Adapter } from '../core/adapter.js';
export interface IndexedDbAdapterOptions {
    /** The database's name, and that of the channel its tabs talk on. Default `afterword`. */
    readonly database?: string;
    /** The store's clock, milliseconds since 1970. */
    readonly now?: () => number;
}
export declare const indexedDbAdapter: ({ database, now, }?: IndexedDbAdapterOptions) => Adapter;
