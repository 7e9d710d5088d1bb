import type { Adapter, CallOptions } from '../core/adapter.js';
import type { Route, RouteQuery } from '../protocol/page-routes.js';
/** What a request is about. */
export interface Call {
    readonly query?: RouteQuery;
    readonly body?: unknown;
}
export interface Requests {
    /** Sends a request, and resolves to its answer. */
    readonly read: <T>(route: Route, what: Call, call?: CallOptions) => Promise<T>;
    readonly send: (route: Route, what: Call, call?: CallOptions) => Promise<void>;
}
export type OccasionalCalls = Required<Pick<Adapter, 'latest' | 'report' | 'search' | 'history' | 'own' | 'removeOwn' | 'moderate' | 'queue' | 'reports' | 'restore'>>;
export declare const occasionalCalls: ({ read, send }: Requests) => OccasionalCalls;
