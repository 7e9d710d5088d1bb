import type { Adapter, CallOptions } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
/**
 * @param adapter one that can `restore`
 * @param archive asked for at the first use, and again only after it failed
 */
export declare const seededAdapter: (adapter: Adapter, archive: (call?: CallOptions) => Promise<Archive>) => Adapter;
