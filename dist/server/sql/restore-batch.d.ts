import type { RestoreReport } from '../../core/adapter.js';
import type { ArchivedComment } from '../../core/archive.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { Work } from './tables.js';
export declare class RestoreBatch {
    #private;
    constructor(work: Work, id: DiscussionId, merge: boolean);
    write(records: readonly ArchivedComment[], emails: ReadonlyMap<CommentId, string>, now: number): Promise<RestoreReport>;
}
