import type { ArchivedDiscussion } from '../../core/archive.js';
import type { CommentRecord } from '../../core/records.js';
import type { Database } from './tables.js';
export interface ExportedDiscussion {
    readonly about: Omit<ArchivedDiscussion, 'comments'>;
    readonly comments: AsyncIterable<CommentRecord>;
}
/** Every discussion, in the order of their ids, with all its comments in whatever state. */
export declare function exportDiscussions(db: Database): AsyncGenerator<ExportedDiscussion>;
