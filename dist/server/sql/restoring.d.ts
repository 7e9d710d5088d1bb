import type { RestoreOptions, RestoreReport } from '../../core/adapter.js';
import type { ArchivedComment, ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId, CommentRecord } from '../../core/records.js';
import type { CommentRow, Database } from './tables.js';
/** A record with its ids as they are stored. */
export declare const asNamed: (record: ArchivedComment) => ArchivedComment;
/** The stored state of a record, as the merge rules need it. */
export declare const heldIn: (row: CommentRow) => {
    record: CommentRecord;
    imported: string | undefined;
    isOwn: boolean;
};
export interface Restoring extends Pick<RestoreOptions, 'merge'> {
    /** Addresses of some of the comments, kept apart from them. */
    readonly emails?: ReadonlyMap<CommentId, string> | undefined;
}
export declare const restore: (db: Database, { id, comments, title, url, closed }: ArchivedDiscussion, { merge, emails }?: Restoring) => Promise<RestoreReport>;
