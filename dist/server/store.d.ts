import type { Adapter } from '../core/adapter.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { NameStore } from './name-store.js';
/** An adapter, and what else a server can use of it; sqlStore is all of it. */
export interface Store extends Adapter, Partial<RateLimitStore>, Partial<NameStore> {
    /** Whether a reader has had a comment approved. */
    hasApprovedComment?(key: string): Promise<boolean>;
    /** The number of the newest change of all discussions; grows with each. */
    newest?(): Promise<number>;
    /** A name of this store, made once and kept with it: as long as any of its feeds is read. */
    storeId?(): Promise<string>;
}
export declare const isRateLimitStore: (store: Store) => store is Store & RateLimitStore;
export declare const isNameStore: (store: Store) => store is Store & NameStore;
