import type { Adapter, IdentityField } from '../core/adapter.js';
export interface WordPressAdapterOptions {
    /** The REST API: `https://blog.example/wp-json`; without pretty permalinks `https://blog.example/?rest_route=`. */
    readonly url: string;
    /** Stands in for the page's `fetch`. */
    readonly fetch?: typeof fetch;
    /** What guests must fill in (Settings → Discussion). Default: name and e-mail. */
    readonly requiredFields?: readonly IdentityField[];
    /** Shows avatars, which WordPress loads from a third party. Default false. */
    readonly avatars?: boolean;
    /** Milliseconds until a call times out. Default 15,000. */
    readonly timeout?: number;
}
export declare const wordpressAdapter: ({ url, fetch: fetchOption, requiredFields, avatars, timeout, }: WordPressAdapterOptions) => Adapter;
