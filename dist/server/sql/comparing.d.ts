import type { RestoreOptions, RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId } from '../../core/records.js';
import type { Database } from './tables.js';
export interface Comparison extends RestoreReport {
    /** Ids that belong to other comments here. These are not in the counts. */
    readonly taken: readonly CommentId[];
    /** Which comments differ and would be kept as they are here. */
    readonly keptIds: readonly CommentId[];
}
export interface Comparing extends Pick<RestoreOptions, 'merge'> {
    /** Also finds the ids that belong to other comments here: with another date and another text. */
    readonly tellsOthers?: boolean;
}
export declare const compare: (db: Database, { id, comments }: ArchivedDiscussion, { merge, tellsOthers }?: Comparing) => Promise<Comparison>;
