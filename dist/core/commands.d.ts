import type { CommentModeration, Moderation } from './adapter.js';
import type { Caller } from './caller.js';
import { type CommentBody, type CommentRecord } from './records.js';
export { createRecord, discussionClosed } from './create-record.js';
/**
 * The record with another body. If `caller.status` is `pending`, an approved comment becomes pending again.
 *
 * @throws AfterwordError `conflict` if the record is not at `revision` any more
 */
export declare const edit: (record: CommentRecord, change: {
    readonly body: CommentBody;
    readonly revision?: number;
}, now: number, caller?: Caller) => CommentRecord;
/** The record without its words, with the status `removed`; the same object if it is removed already. */
export declare const remove: (record: CommentRecord) => CommentRecord;
/**
 * The record with a reader's reaction set or taken back; the same object if nothing changes. Only an approved comment takes
 * reactions.
 *
 * @param mine whether the reader has this reaction already, if the record does not say so
 * @throws AfterwordError `not-found`
 */
export declare const react: (record: CommentRecord, { name, on }: {
    readonly name: string;
    readonly on: boolean;
}, mine?: boolean) => CommentRecord;
/** A record's reactions as one reader sees them. */
export declare const withOwnReactions: (record: CommentRecord, isMine: (name: string) => boolean) => CommentRecord;
/** Whether a moderator's act deletes the reports of a comment: every act does, except to pin and unpin it. */
export declare const settlesReports: ({ action }: Moderation) => boolean;
/**
 * The record after a moderator's act on it; the same object if nothing changes.
 *
 * @throws AfterwordError `conflict` if the record is not at the revision that the moderator saw
 */
export declare const moderate: (record: CommentRecord, { action, revision }: CommentModeration) => CommentRecord;
