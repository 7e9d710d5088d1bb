import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentName, PersonComment, PersonQuery, PersonTraces } from './person.js';
import type { Run } from './tables.js';
export interface Persons {
    /** The query for whoever wrote a comment: their key, else the imported author's id, else the comment alone. */
    authorsOf(comment: CommentId, discussion?: DiscussionId): Promise<readonly (CommentName & {
        readonly query: PersonQuery;
    })[]>;
    /** Names of all their comments; those that have an address are last, so that an erasure that was interrupted finds the others again. */
    comments(query: PersonQuery): Promise<readonly (CommentName & {
        readonly isRemoved: boolean;
    })[]>;
    /** Some of these comments, complete. */
    read(comments: readonly CommentName[]): Promise<readonly PersonComment[]>;
    traces(query: PersonQuery): Promise<PersonTraces>;
    /** How many e-mail addresses and earlier versions these comments have. */
    countDetails(comments: readonly CommentName[]): Promise<{
        readonly emails: number;
        readonly versions: number;
    }>;
    /** Deletes what belongs to these comments, which have been removed before. */
    forgetComments(comments: readonly CommentName[]): Promise<void>;
    /** Deletes the traces, and the keys of their comments. */
    forgetTraces(query: PersonQuery): Promise<void>;
}
/** Comments that are named in one query. */
export declare const MOST_NAMED = 200;
/** @param run gives a database to work with, and repeats work that collided with other work */
export declare const personsIn: (run: Run) => Persons;
