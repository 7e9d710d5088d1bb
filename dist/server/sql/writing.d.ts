import { type Caller } from '../../core/caller.js';
import type { CommentDraft } from '../../core/draft.js';
import type { CommentBody, CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import type { Database } from './tables.js';
/** @param caller whose network is a hash */
export declare const add: (db: Database, id: DiscussionId, draft: CommentDraft, now: number, caller: Caller | undefined) => Promise<CommentRecord>;
export declare const editComment: (db: Database, id: DiscussionId, comment: CommentId, replacement: {
    readonly body: CommentBody;
    readonly revision?: number;
}, now: number, caller: Caller | undefined) => Promise<CommentRecord>;
export declare const removeComment: (db: Database, id: DiscussionId, comment: CommentId, now: number, caller: Caller | undefined) => Promise<void>;
export declare const reactTo: (db: Database, id: DiscussionId, comment: CommentId, reaction: {
    readonly name: string;
    readonly on: boolean;
}, now: number, caller: Caller | undefined) => Promise<CommentRecord>;
