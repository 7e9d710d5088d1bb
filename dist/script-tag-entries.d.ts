import type { Adapter } from './core/adapter.js';
/** What a page says of a server. */
export interface ServerOptions {
    readonly url: string;
    /** The token the reader has now, if they are signed in. */
    readonly token: () => string | undefined;
}
/** Adapters of servers, each a file of its own, by the name that the `adapter` attribute gives it. */
export declare const SERVER_ADAPTERS: readonly (readonly [string, (options: ServerOptions) => Promise<Adapter>])[];
