import type { EarlierVersion } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentRow, Database, Work } from './tables.js';
/** Keeps what a comment said before an edit, and deletes what is too much. */
export declare const keepVersion: (work: Work, before: CommentRow, after: CommentRow, caller: Caller | undefined) => Promise<void>;
export declare const historyOf: (db: Database, id: DiscussionId, comment: CommentId, caller: Caller | undefined) => Promise<readonly EarlierVersion[]>;
