import type { Adapter, CallOptions } from '../core/adapter.js';
import { type Archive } from '../core/archive.js';
/** The archive, or its address. */
export type JsonAdapterOptions = {
    readonly url: string;
    readonly fetch?: typeof fetch;
} | {
    readonly archive: Archive;
};
type Read = (call?: CallOptions) => Promise<Archive>;
export declare const archiveAt: (url: string, ask?: typeof fetch) => Read;
export declare const jsonAdapter: (options: JsonAdapterOptions) => Adapter;
export {};
