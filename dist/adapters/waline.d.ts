import type { Adapter } from '../core/adapter.js';
export interface WalineAdapterOptions {
    /** The address of Waline: `https://comments.example`. */
    readonly url: string;
    /** Stands in for the page's `fetch`. */
    readonly fetch?: typeof fetch;
    /** The token that Waline gives a reader at sign-in, or a function that returns it. With it, readers may edit and remove their own
     *  comments. */
    readonly token?: string | (() => string | undefined);
    /** Shows avatars, which Waline loads from a third party. Default false. */
    readonly avatars?: boolean;
    /** Milliseconds until a call times out. Default 15,000. */
    readonly timeout?: number;
}
export declare const walineAdapter: ({ url, fetch: fetchOption, token, avatars, timeout, }: WalineAdapterOptions) => Adapter;
