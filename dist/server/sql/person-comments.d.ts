import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentName, PersonComment, PersonQuery } from './person.js';
import type { Database } from './tables.js';
export declare const authorsOf: (db: Database, comment: CommentId, discussion: DiscussionId | undefined) => Promise<(CommentName & {
    query: PersonQuery;
})[]>;
export declare const commentsOf: (db: Database, query: PersonQuery) => Promise<{
    discussion: string;
    id: string;
    isRemoved: boolean;
}[]>;
export declare const readComments: (db: Database, comments: readonly CommentName[]) => Promise<PersonComment[]>;
export declare const countDetails: (db: Database, comments: readonly CommentName[]) => Promise<{
    emails: number;
    versions: number;
}>;
