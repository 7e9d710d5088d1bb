import type { Adapter } from '../core/adapter.js';
export interface WalineAdapterOptions {
    /** Where Waline is: `https://comments.example`. */
    readonly url: string;
    /** Stands in for the page's `fetch`. */
    readonly fetch?: typeof fetch;
    /** A signed-in reader's token, as Waline gives it at sign-in, or where to get it. With it, they may edit and remove their own. */
    readonly token?: string | (() => string | undefined);
    /** Shows the pictures Waline names, which stand at a third party. Default false. */
    readonly avatars?: boolean;
    /** Milliseconds until a call is given up. Default 15,000. */
    readonly timeout?: number;
}
export declare const walineAdapter: ({ url, fetch: fetchOption, token, avatars, timeout, }: WalineAdapterOptions) => Adapter;
