import type { CommentModeration, Moderation } from './adapter.js';
import type { Caller } from './caller.js';
import { type CommentBody, type CommentRecord } from './records.js';
export { createRecord, discussionClosed } from './create-record.js';
/**
 * The record with another body. An approved one whose caller's words have to wait (`caller.status`) waits again.
 *
 * @throws AfterwordError `conflict` when the record is not at `revision` any more
 */
export declare const edit: (record: CommentRecord, change: {
    readonly body: CommentBody;
    readonly revision?: number;
}, now: number, caller?: Caller) => CommentRecord;
/** A tombstone. The same object when it is one already. */
export declare const remove: (record: CommentRecord) => CommentRecord;
/**
 * The record with a reader's reaction set or taken back; the same object when that is how it is already. Only an approved
 * comment takes reactions.
 *
 * @param mine whether the reader has reacted so already, where the record does not tell
 * @throws AfterwordError `not-found`
 */
export declare const react: (record: CommentRecord, { name, on }: {
    readonly name: string;
    readonly on: boolean;
}, mine?: boolean) => CommentRecord;
/** A record's reactions as one reader sees them. */
export declare const withOwnReactions: (record: CommentRecord, isMine: (name: string) => boolean) => CommentRecord;
/** Whether a moderator's action settles what readers reported of a comment: whatever decides on it does. */
export declare const settlesReports: ({ action }: Moderation) => boolean;
/**
 * The record after a moderator's action on it; the same object when nothing changes.
 *
 * @throws AfterwordError `conflict` when the record is not at the revision that the moderator saw
 */
export declare const moderate: (record: CommentRecord, { action, revision }: CommentModeration) => CommentRecord;
