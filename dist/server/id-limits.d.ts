import type { SchemaName } from '../protocol/schemas.js';
import type { Query } from './query.js';
export declare const DISCUSSION_ID_BYTES = 2000;
export declare const COMMENT_ID_BYTES = 256;
/**
 * Checks the ids that a request names: in its path, and in its query, where several of `id` are discussions.
 *
 * @throws AfterwordError `invalid`
 */
export declare const checkNamedIds: (names: Readonly<Record<string, string>>, query: Query) => void;
/**
 * Checks the ids in a body of this shape, which the shape's own check has let through.
 *
 * @throws AfterwordError `invalid`
 */
export declare const checkIdsIn: (name: SchemaName, body: unknown) => void;
