import type { RestoreOptions, RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId } from '../../core/records.js';
import type { Database } from './tables.js';
export interface Comparison extends RestoreReport {
    /** Ids that other comments have. Not counted as anything. */
    readonly taken: readonly CommentId[];
    /** Which comments differ and would be kept as they are here. */
    readonly keptIds: readonly CommentId[];
}
export interface Comparing extends Pick<RestoreOptions, 'merge'> {
    /** Also tells which ids belong to other comments here: of another time, and saying something else. */
    readonly tellsOthers?: boolean;
}
export declare const compare: (db: Database, { id, comments }: ArchivedDiscussion, { merge, tellsOthers }?: Comparing) => Promise<Comparison>;
