import type { ListQuery } from '../../core/adapter.js';
import type { DiscussionId } from '../../core/records.js';
import type { CommentRow, Database } from './tables.js';
/**
 * One page of roots, pinned ones first. Pinned and other roots have a query each.
 *
 * @param start the root that the page begins with
 */
export declare const rootsOf: (db: Database, id: DiscussionId, { order, limit, cursor }: ListQuery, start: CommentRow | undefined) => Promise<{
    readonly roots: readonly CommentRow[];
    readonly cursor: string | undefined;
}>;
