import type { CallOptions } from '../core/adapter.js';
import type { Route, RouteQuery } from '../protocol/page-routes.js';
import type { SecretKeeper } from './http-secret.js';
/** What a request is about. */
export interface Call {
    readonly query?: RouteQuery;
    readonly body?: unknown;
}
export interface Requests {
    /** Sends a request, and resolves to its answer. */
    readonly read: <T>(route: Route, what: Call, call?: CallOptions) => Promise<T>;
    readonly send: (route: Route, what: Call, call?: CallOptions) => Promise<void>;
    /** Keeps the session of a moderator that this page has. */
    readonly moderator: SecretKeeper;
}
