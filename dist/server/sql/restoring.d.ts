import type { RestoreOptions, RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId } from '../../core/records.js';
import type { Database } from './tables.js';
export interface Restoring extends Pick<RestoreOptions, 'merge'> {
    /** Addresses of some of the comments, kept apart from them. */
    readonly emails?: ReadonlyMap<CommentId, string> | undefined;
}
export declare const restore: (db: Database, { id, comments, title, url, closed }: ArchivedDiscussion, now: number, { merge, emails }?: Restoring) => Promise<RestoreReport>;
