import type { CommentPage, ListQuery } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { CommentRecord, DiscussionId } from '../../core/records.js';
import type { CommentRow, Database, DiscussionRow } from './tables.js';
export declare const discussionRow: (db: Database, id: DiscussionId) => Promise<DiscussionRow | undefined>;
/** The number of a discussion's newest change. */
export declare const versionOf: (db: Database, id: DiscussionId) => Promise<number>;
/** Rows as records, as this caller sees them. */
export declare const recordsFor: (db: Database, id: DiscussionId, rows: readonly CommentRow[], caller: Caller | undefined) => Promise<CommentRecord[]>;
export declare const aboutOf: (row: DiscussionRow | undefined) => Omit<CommentPage, 'records'>;
export declare const readPage: (db: Database, id: DiscussionId, query: ListQuery, caller: Caller | undefined) => Promise<CommentPage>;
export declare const countsOf: (db: Database, ids: readonly DiscussionId[]) => Promise<ReadonlyMap<DiscussionId, number>>;
export declare const latestOf: (db: Database, limit: number, discussion: DiscussionId | undefined) => Promise<readonly CommentRecord[]>;
/** Which are the newest comments of all discussions, and in which version. */
export declare const latestVersionOf: (db: Database, limit: number) => Promise<string>;
/** The numbers of the newest changes of discussions. Discussions without any are not in it. */
export declare const versionsOf: (db: Database, ids: readonly DiscussionId[]) => Promise<ReadonlyMap<DiscussionId, number>>;
