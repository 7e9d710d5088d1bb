import { type Caller } from '../../core/caller.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentRow, Database } from './tables.js';
/**
 * A comment with the comments above it, nearest first, as far as this caller may see them and one answer has room for them; and the
 * root of its thread, visible or not.
 *
 * @throws AfterwordError `not-found`
 */
export declare const pathTo: (db: Database, id: DiscussionId, comment: CommentId, caller: Caller | undefined) => Promise<{
    readonly path: readonly CommentRow[];
    readonly root: CommentRow | undefined;
}>;
