import type { Report } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { Database } from './tables.js';
/** Reports of one comment that are kept. */
export declare const MOST_REPORTS = 100;
export declare const reportsOf: (db: Database, id: DiscussionId, comment: CommentId, caller: Caller | undefined) => Promise<readonly Report[]>;
