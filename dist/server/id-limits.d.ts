import type { SchemaName } from '../protocol/schemas.js';
import type { Query } from './query.js';
export declare const DISCUSSION_ID_BYTES = 2000;
export declare const COMMENT_ID_BYTES = 256;
/**
 * Checks the ids in the query of a request, where each `id` is a discussion's.
 *
 * @throws AfterwordError `invalid`
 */
export declare const checkNamedIds: (query: Query) => void;
/**
 * Checks the ids in a body that the schema of this name has accepted.
 *
 * @throws AfterwordError `invalid`
 */
export declare const checkIdsIn: (name: SchemaName, body: unknown) => void;
