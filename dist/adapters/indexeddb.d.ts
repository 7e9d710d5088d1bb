import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
export interface IndexedDbAdapterOptions {
    /** The database's name, and that of the channel its tabs talk on. Default `afterword`. */
    readonly database?: string;
    /** Asked for before a discussion is first used; what it holds of it is restored, so that an archive can grow. */
    readonly archive?: (() => Promise<Archive>) | undefined;
    /** The store's clock, milliseconds since 1970. */
    readonly now?: () => number;
}
export declare const indexedDbAdapter: ({ database, archive, now, }?: IndexedDbAdapterOptions) => Adapter;
