import type { CallOptions, Moderation } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { CommentDraft } from '../../core/draft.js';
import type { CommentBody, CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import type { Database, Work } from './tables.js';
/** Takes numbers from the counter, and with them the right to write. */
export declare const takeNumbers: (work: Work, count?: number) => Promise<number>;
/** Counts a change to a discussion, which comes to be with its first. */
export declare const touch: (work: Work, id: DiscussionId, version: number, added: number, began: string | null) => Promise<void>;
export declare const add: (db: Database, id: DiscussionId, draft: CommentDraft, now: number, as: Caller | undefined) => Promise<CommentRecord>;
export declare const editComment: (db: Database, id: DiscussionId, comment: CommentId, replacement: {
    readonly body: CommentBody;
    readonly revision?: number;
}, now: number, as: Caller | undefined) => Promise<CommentRecord>;
/** What was said of and around a comment that goes: addresses, reactions and reports. */
export declare const forget: (work: Work, id: DiscussionId, comment: CommentId) => Promise<void>;
export declare const removeComment: (db: Database, id: DiscussionId, comment: CommentId, now: number, as: Caller | undefined) => Promise<void>;
export declare const reactTo: (db: Database, id: DiscussionId, comment: CommentId, reaction: {
    readonly name: string;
    readonly on: boolean;
}, as: Caller | undefined) => Promise<CommentRecord>;
export declare const reportComment: (db: Database, id: DiscussionId, comment: CommentId, reason: string, now: number, as: Caller | undefined) => Promise<void>;
export declare const moderateDiscussion: (db: Database, id: DiscussionId, moderation: Moderation, { as }: CallOptions) => Promise<void>;
