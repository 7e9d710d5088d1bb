import type { Adapter } from '../core/adapter.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { NameStore } from './name-store.js';
/** An adapter with optional additions for a server; sqlStore has all of them. */
export interface Store extends Adapter, Partial<RateLimitStore>, Partial<NameStore> {
    /** Whether a reader has had a comment approved. */
    hasApprovedComment?(key: string): Promise<boolean>;
    /** The number of the newest change in all discussions; it grows with each change. */
    newest?(): Promise<number>;
    /** The permanent id of this store, for the ids of feeds. */
    storeId?(): Promise<string>;
}
export declare const isRateLimitStore: (store: Store) => store is Store & RateLimitStore;
export declare const isNameStore: (store: Store) => store is Store & NameStore;
