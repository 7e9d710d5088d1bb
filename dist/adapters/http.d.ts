import type { Adapter } from '../core/adapter.js';
import { type SecretKeeper } from './http-secret.js';
export type { SecretKeeper } from './http-secret.js';
export interface HttpAdapterOptions {
    /** Where the server is: `https://comments.example.com`, with whatever path it is mounted at. */
    readonly url: string;
    /** Stands in for the page's `fetch`. */
    readonly fetch?: typeof fetch;
    /** Sent with every request. */
    readonly headers?: Readonly<Record<string, string>>;
    /** A signed-in reader's JWT, or where to get one; asked anew for every request, so that it may be renewed. */
    readonly token?: string | (() => string | undefined | Promise<string | undefined>);
    /** Default: this browser's localStorage; where that is refused, as long as the page. */
    readonly secret?: SecretKeeper;
    /** Milliseconds until a call is given up. Default 15,000. */
    readonly timeout?: number;
}
export declare const httpAdapter: (options: HttpAdapterOptions) => Adapter;
