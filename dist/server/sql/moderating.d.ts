import { type Caller } from '../../core/caller.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { Database } from './tables.js';
/** @param caller whose network is a hash */
export declare const reportComment: (db: Database, id: DiscussionId, comment: CommentId, reason: string, now: number, caller: Caller | undefined) => Promise<void>;
