import type { Caller } from '../../core/caller.js';
import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import type { CommentRow, Database, Work } from './tables.js';
export declare const find: (work: Database, id: DiscussionId, comment: CommentId) => Promise<CommentRow | undefined>;
export declare const mustFind: (work: Database, id: DiscussionId, comment: CommentId) => Promise<CommentRow>;
/** Records a change of a discussion. */
export declare const touch: (work: Work, id: DiscussionId, version: number, added: number, createdAt: string | null) => Promise<void>;
export declare const addSeen: (work: Work, id: DiscussionId, root: CommentId, count: number) => Promise<void>;
/** Adds to the parent's count of visible replies. */
export declare const addVisibleReplies: (work: Work, { discussion, parent }: CommentRow, count: number) => Promise<void>;
/** Counts a new reply to a comment. A removed comment becomes visible again by its first reply. */
export declare const addReply: (work: Work, parent: CommentRow, reply: CommentRow) => Promise<void>;
export declare const isApproved: ({ status }: Pick<CommentRow, 'status'>) => 0 | 1;
export declare const asRecord: (work: Work, row: CommentRow, caller: Caller | undefined) => Promise<CommentRecord>;
/** Applies a command to a record and writes the result, unless nothing changed. */
export declare const change: (work: Work, row: CommentRow, version: number, command: (record: CommentRecord) => CommentRecord) => Promise<CommentRow>;
/** Deletes the e-mail address, the reactions, the reports and the earlier versions of a removed comment, what moderators could restore
 *  of it, and what the outbox has not sent of it. */
export declare const forget: (work: Work, id: DiscussionId, comment: CommentId) => Promise<void>;
export declare const markReported: (work: Work, { discussion, id }: CommentRow, at: string | null) => Promise<void>;
/** Deletes the reports of a comment that a moderator has decided about. */
export declare const settleReports: (work: Work, row: CommentRow) => Promise<void>;
