import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentRow, Database, Work } from './tables.js';
export declare const createSearchIndex: (work: Work) => Promise<void>;
/** Makes the entries of all comments, for a database that had no index. */
export declare const fillSearchIndex: (work: Work) => Promise<void>;
/** Makes the entries of comments that are new. */
export declare const addEntries: (work: Work, rows: readonly CommentRow[]) => Promise<void>;
/** Brings the entries of these comments up to date. */
export declare const updateEntries: (work: Work, rows: readonly CommentRow[]) => Promise<void>;
/** A query for texts that have, for each of these, a word that begins with it. */
export declare const wantedInPostgres: (words: readonly string[]) => string;
/** The same for SQLite. */
export declare const wantedInSqlite: (words: readonly string[]) => string;
/** The numbers and ids of what is found, newest first, below a number. */
export declare const findEntries: (db: Database, discussion: DiscussionId, words: readonly string[], below: number | undefined, limit: number) => Promise<readonly {
    readonly comment: CommentId;
    readonly number: number;
}[]>;
