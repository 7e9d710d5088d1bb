import type { ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import type { Database } from './tables.js';
export interface ExportedDiscussion {
    readonly about: Omit<ArchivedDiscussion, 'comments'>;
    readonly comments: AsyncIterable<CommentRecord>;
}
/** Every discussion, in the order of their ids, with all its comments in whatever state. */
export declare function exportDiscussions(db: Database): AsyncGenerator<ExportedDiscussion>;
/** E-mail addresses of some comments of a discussion: no more at a time than a query takes parameters. */
export declare const exportEmails: (db: Database, id: DiscussionId, comments: readonly CommentId[]) => Promise<ReadonlyMap<CommentId, string>>;
