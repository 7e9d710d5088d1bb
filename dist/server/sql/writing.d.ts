import type { CallOptions, Moderation } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { CommentDraft } from '../../core/draft.js';
import type { CommentBody, CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import type { Database, Work } from './tables.js';
/** Takes numbers from the counter, and with them the write lock. */
export declare const takeNumbers: (work: Work, count?: number) => Promise<number>;
/** Records a change of a discussion. The first change creates the discussion. */
export declare const touch: (work: Work, id: DiscussionId, version: number, added: number, createdAt: string | null) => Promise<void>;
export declare const add: (db: Database, id: DiscussionId, draft: CommentDraft, now: number, caller: Caller | undefined) => Promise<CommentRecord>;
export declare const editComment: (db: Database, id: DiscussionId, comment: CommentId, replacement: {
    readonly body: CommentBody;
    readonly revision?: number;
}, now: number, caller: Caller | undefined) => Promise<CommentRecord>;
/** Deletes the e-mail address, the reactions and the reports of a removed comment. */
export declare const forget: (work: Work, id: DiscussionId, comment: CommentId) => Promise<void>;
export declare const removeComment: (db: Database, id: DiscussionId, comment: CommentId, now: number, caller: Caller | undefined) => Promise<void>;
export declare const reactTo: (db: Database, id: DiscussionId, comment: CommentId, reaction: {
    readonly name: string;
    readonly on: boolean;
}, caller: Caller | undefined) => Promise<CommentRecord>;
export declare const reportComment: (db: Database, id: DiscussionId, comment: CommentId, reason: string, now: number, caller: Caller | undefined) => Promise<void>;
export declare const moderateDiscussion: (db: Database, id: DiscussionId, moderation: Moderation, { caller }: CallOptions) => Promise<void>;
