import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
export interface IndexedDbAdapterOptions {
    /** The name of the database, and of the channel between the tabs. Default `afterword`. */
    readonly database?: string;
    /** Called before the first use of a discussion. The archive's comments of it are restored, so that an archive can grow. */
    readonly archive?: (() => Promise<Archive>) | undefined;
    /** The store's clock, milliseconds since 1970. */
    readonly now?: () => number;
}
export declare const indexedDbAdapter: ({ database, archive, now, }?: IndexedDbAdapterOptions) => Adapter;
