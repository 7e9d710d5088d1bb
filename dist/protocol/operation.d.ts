import { type Schema, type SchemaName } from './schemas.js';
export interface Parameter {
    readonly schema: Schema;
    readonly required?: boolean;
    /** May be given more than once; the schema is for one value. */
    readonly many?: boolean;
}
export interface Operation {
    readonly summary: string;
    readonly query?: Readonly<Record<string, Parameter>>;
    readonly body?: SchemaName;
    /** The content of an answer with status 2xx; absent for 204. */
    readonly answer: SchemaName | 'feed' | 'events' | 'lines' | 'page' | 'description' | undefined;
    /** Statuses of its answers, besides those that all routes have. */
    readonly refusals: readonly number[];
}
export declare const integerBetween: (minimum: number, maximum: number) => Parameter;
/** A parameter that names one of something. */
export declare const idParameter: Parameter;
/** Which discussion, and which of its comments. */
export declare const discussion: {
    readonly discussion: {
        readonly schema: Readonly<Record<string, unknown>>;
        readonly required: true;
    };
};
export declare const comment: {
    readonly discussion: {
        readonly schema: Readonly<Record<string, unknown>>;
        readonly required: true;
    };
    readonly comment: Parameter;
};
/** Statuses of what changes something: no permission, conflict, too large, wrong content, no room. */
export declare const WRITING: readonly [403, 409, 413, 415, 507];
