import { type TokenReader } from './callers.js';
import { type CorsOptions } from './cors.js';
import { type StreamLimits } from './change-streams.js';
import { type Log } from './log.js';
import { type Policy } from './policy.js';
import { type Store } from './store.js';
export interface HandlerOptions extends CorsOptions {
    readonly adapter: Store;
    readonly policy?: Policy;
    /** Makes sure of signed-in readers' tokens (jwtReader). Without it everyone is a guest. */
    readonly readToken?: TokenReader | undefined;
    /** Where readers reach it, `https://blog.example/comments`. Default: at the root of whatever a request names. */
    readonly url?: string | undefined;
    /** How many proxies of your own stand in front, whose X-Forwarded-For can be believed. Default 0. */
    readonly proxies?: number;
    /** How many streams of changes it serves at once. */
    readonly streams?: StreamLimits;
    /** Told of each request. Default: nothing is written down. */
    readonly log?: Log;
    /** The clock, milliseconds since 1970. */
    readonly now?: () => number;
}
export interface RequestContext {
    /** The address the connection comes from. All who come without one share one pace (Policy.addressPace). */
    readonly address?: string | undefined;
}
export interface Handler {
    (request: Request, context?: RequestContext): Promise<Response>;
    /** Ends the streams of changes, for a server that stops; whoever listened comes back to another. */
    close(): void;
}
export declare const createHandler: ({ adapter, policy, origins, readToken, url: publicUrl, proxies, streams, log, now, }: HandlerOptions) => Handler;
