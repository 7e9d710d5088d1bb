import type { CallOptions, Moderation } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { Database } from './tables.js';
export declare const reportComment: (db: Database, id: DiscussionId, comment: CommentId, reason: string, now: number, caller: Caller | undefined) => Promise<void>;
export declare const moderateDiscussion: (db: Database, id: DiscussionId, moderation: Moderation, { caller }: CallOptions) => Promise<void>;
