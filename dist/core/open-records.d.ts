import { type CommentId, type CommentRecord } from './records.js';
/** The number of approved comments, which readers see as the count. */
export declare const countApproved: (records: readonly CommentRecord[]) => number;
/** A record as a reader may see it. If they may not see a pending comment, it has no words and only keeps its place. */
export declare const redactForReader: (record: CommentRecord, canSeePending?: boolean) => CommentRecord;
/** The removed comments that have a visible reply at any depth below them. */
export declare const placeholders: (records: readonly CommentRecord[], isOpen: (record: CommentRecord) => boolean) => ReadonlySet<CommentId>;
/**
 * The records that a reader may see, without what they may not see.
 *
 * @param canSeePending whether the reader sees this comment while it is pending
 */
export declare const openRecords: (records: readonly CommentRecord[], canSeePending?: (record: CommentRecord) => boolean) => CommentRecord[];
