import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
export interface MemoryAdapterOptions {
    /** The comments that it has from the start. */
    readonly archive?: Archive;
    /** The store's clock, milliseconds since 1970. */
    readonly now?: () => number;
}
export declare const memoryAdapter: ({ archive, now }?: MemoryAdapterOptions) => Adapter;
