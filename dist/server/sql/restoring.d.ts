import type { RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId } from '../../core/records.js';
import type { Database } from './tables.js';
/** @param emails addresses of some of the comments, kept apart from them */
export declare const restore: (db: Database, { id, comments, title, url, closed }: ArchivedDiscussion, emails?: ReadonlyMap<CommentId, string>) => Promise<RestoreReport>;
export interface Comparison extends RestoreReport {
    /** Ids that other comments have. Not counted as anything. */
    readonly taken: readonly CommentId[];
}
/**
 * What restoring would do, without doing it.
 *
 * @param tellsOthers also tells which ids belong to other comments here: of another time, and saying something else
 */
export declare const compare: (db: Database, { id, comments }: ArchivedDiscussion, tellsOthers?: boolean) => Promise<Comparison>;
