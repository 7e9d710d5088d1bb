import type { ArchivedComment, ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentRow, Database } from './tables.js';
export interface ExportedDiscussion {
    readonly about: Omit<ArchivedDiscussion, 'comments'>;
    readonly comments: AsyncIterable<ArchivedComment>;
}
/** Every discussion, in the order of their ids, with all its comments in whatever state. */
export declare function exportDiscussions(db: Database): AsyncGenerator<ExportedDiscussion>;
/** Comments that imports brought into other discussions than these, as far as they were noted. */
export declare function importedElsewhere(db: Database, here: ReadonlySet<DiscussionId>): AsyncGenerator<readonly Pick<CommentRow, 'discussion' | 'id' | 'time'>[]>;
/** E-mail addresses of some comments of a discussion: no more at a time than a query takes parameters. */
export declare const exportEmails: (db: Database, id: DiscussionId, comments: readonly CommentId[]) => Promise<ReadonlyMap<CommentId, string>>;
