// What the store has about one person: finds it, gives it for an export, and deletes what removing their comments leaves behind.
// Only a key proves who wrote a comment. Anybody can type any e-mail address: so an address names the comments that have it, and
// nothing else that their authors wrote.
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentName, PersonComment, PersonQuery, PersonTraces } from './person.js';
import { authorsOf, commentsOf, countDetails, readComments } from './person-comments.js';
import { forgetTraces, tracesOf } from './person-traces.js';
import { forget } from './row-changes.js';
import type { Run } from './tables.js';

export interface Persons {
  /** The query for whoever wrote a comment: their key, else the imported author's id, else the comment alone. */
  authorsOf(
    comment: CommentId,
    discussion?: DiscussionId,
  ): Promise<readonly (CommentName & { readonly query: PersonQuery })[]>;
  /** Names of all their comments; those that have an address are last, so that an erasure that was interrupted finds the others again. */
  comments(query: PersonQuery): Promise<readonly (CommentName & { readonly isRemoved: boolean })[]>;
  /** Some of these comments, complete. */
  read(comments: readonly CommentName[]): Promise<readonly PersonComment[]>;
  traces(query: PersonQuery): Promise<PersonTraces>;
  /** How many e-mail addresses and earlier versions these comments have. */
  countDetails(comments: readonly CommentName[]): Promise<{ readonly emails: number; readonly versions: number }>;
  /** Deletes what belongs to these comments, which have been removed before. */
  forgetComments(comments: readonly CommentName[]): Promise<void>;
  /** Deletes the traces, and the keys of their comments. */
  forgetTraces(query: PersonQuery): Promise<void>;
}

/** Comments that are named in one query. */
export const MOST_NAMED = 200;

/** @param run gives a database to work with, and repeats work that collided with other work */
export const personsIn = (run: Run): Persons => ({
  authorsOf: (comment, discussion) => run((db) => authorsOf(db, comment, discussion)),
  comments: (query) => run((db) => commentsOf(db, query)),
  read: (comments) => run((db) => readComments(db, comments)),
  traces: (query) => run((db) => tracesOf(db, query)),
  countDetails: (comments) => run((db) => countDetails(db, comments)),
  forgetComments: (comments) =>
    run((db) =>
      db.transaction().execute(async (work) => {
        for (const { discussion, id } of comments) await forget(work, discussion, id);
      }),
    ),
  forgetTraces: (query) => run((db) => db.transaction().execute((work) => forgetTraces(work, query))),
});
