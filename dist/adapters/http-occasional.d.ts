import type { Adapter, CallOptions, ModeratorAccess } from '../core/adapter.js';
import type { Route, RouteQuery } from '../protocol/page-routes.js';
import type { SecretKeeper } from './http-secret.js';
export { takeModeratorCode } from './http-moderator.js';
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
export type OccasionalCalls = Required<Pick<Adapter, 'latest' | 'report' | 'search' | 'history' | 'own' | 'removeOwn' | 'moderate' | 'queue' | 'queueState' | 'decide' | 'decisions' | 'undo' | 'reports' | 'restore'>> & ModeratorAccess;
export declare const occasionalCalls: ({ read, send, moderator }: Requests) => OccasionalCalls;
