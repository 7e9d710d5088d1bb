import { type RouteName } from './routes.js';
import { type Schema, type SchemaName } from './schemas.js';
export interface Parameter {
    readonly schema: Schema;
    readonly required?: boolean;
    /** May come more than once; the schema is that of one. */
    readonly many?: boolean;
}
export interface Operation {
    readonly summary: string;
    readonly query?: Readonly<Record<string, Parameter>>;
    readonly body?: SchemaName;
    /** What a good answer holds; nothing for 204. */
    readonly answer: SchemaName | 'feed' | 'events' | 'description' | undefined;
    /** Statuses it may be answered with besides those any route may. */
    readonly refusals: readonly number[];
}
/** How often a parameter may come that may come more than once. */
export declare const MAX_REPEATED = 500;
/** Statuses any route may be answered with: a bad request, a bad token, no such thing, too fast, not available now. */
export declare const ANY_REFUSALS: readonly [400, 401, 404, 405, 414, 422, 429, 503];
export declare const operations: Readonly<Record<RouteName, Operation>>;
/** The status of a good answer. */
export declare const successOf: (name: RouteName) => 200 | 201 | 204;
/** Whether a reader may keep the answer, and ask whether it is still true. Changes are for one moment. */
export declare const isKept: (name: RouteName) => boolean;
