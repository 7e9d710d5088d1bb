import type { Caller } from '../core/caller.js';
import type { RouteName } from '../protocol/routes.js';
import type { SchemaName } from '../protocol/schemas.js';
import type { Identity } from './callers.js';
import { type ChangeStreams } from './change-streams.js';
import type { Guard } from './policy.js';
import { type Query } from './query.js';
import { type Reply } from './reply.js';
import type { ReservedNames } from './reserved-names.js';
import type { Store } from './store.js';
/** A request, as far as an endpoint needs to know it. */
export interface EndpointContext {
    readonly request: Request;
    readonly url: URL;
    /** Where readers reach the server, where it was told; else nothing: a Host header is not to be believed. */
    readonly base: string;
    readonly query: Query;
    readonly identity: Identity | undefined;
    /** The network the request comes from, where it is known. */
    readonly network: string | undefined;
    /** Counts this as a write, and makes sure that its sender may. */
    readonly checkRateLimit: () => Promise<Caller>;
    readonly read: (name: SchemaName) => Promise<unknown>;
}
export type Endpoint = (visit: EndpointContext) => Promise<Reply | Response>;
export interface EndpointNeeds {
    readonly adapter: Store;
    readonly guard: Guard;
    readonly reservedNames: ReservedNames;
    readonly live: ChangeStreams;
    readonly warn: (message: string) => void;
}
export declare const endpointsOf: ({ adapter, guard, reservedNames, live, warn, }: EndpointNeeds) => Readonly<Record<RouteName, Endpoint>>;
