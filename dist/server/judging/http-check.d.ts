import type { Check } from './check.js';
export interface HttpCheckOptions {
    readonly url: string;
    /** Of Standard Webhooks: `whsec_` and 24 to 64 bytes in base64. */
    readonly secret?: string | undefined;
    /** Used instead of the global `fetch`. */
    readonly fetch?: typeof fetch;
}
/** @throws TypeError if the address or the secret is invalid */
export declare const httpCheck: ({ url, secret, fetch: ask }: HttpCheckOptions) => Check;
