// What is said of the operation of a route, and what several operations share.
import { DISCUSSION_ID, ID, type Schema, type SchemaName } from './schemas.js';

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

export const integerBetween = (minimum: number, maximum: number): Parameter => ({
  schema: { type: 'integer', minimum, maximum },
});

/** A parameter that names one of something. */
export const idParameter: Parameter = { schema: ID, required: true };

/** Which discussion, and which of its comments. */
export const discussion = { discussion: { schema: DISCUSSION_ID, required: true } } as const;
export const comment = { ...discussion, comment: idParameter } as const;

/** Statuses of what changes something: no permission, conflict, too large, wrong content, no room. */
export const WRITING = [403, 409, 413, 415, 507] as const;
