import type { Adapter, IdentityField } from '../core/adapter.js';
export interface WordPressAdapterOptions {
    /** The REST API: `https://blog.example/wp-json`; without pretty permalinks `https://blog.example/?rest_route=`. */
    readonly url: string;
    /** Stands in for the page's `fetch`. */
    readonly fetch?: typeof fetch;
    /** What WordPress wants to know of a guest (Settings → Discussion). Default: name and e-mail. */
    readonly needs?: readonly IdentityField[];
    /** Shows the pictures WordPress names, which stand at a third party. Default false. */
    readonly avatars?: boolean;
    /** Milliseconds until a call is given up. Default 15,000. */
    readonly timeout?: number;
}
export declare const wordpressAdapter: ({ url, fetch: fetchOption, needs, avatars, timeout, }: WordPressAdapterOptions) => Adapter;
