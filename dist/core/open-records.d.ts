import { type CommentId, type CommentRecord } from './records.js';
/** How many approved comments there are: the number readers see. */
export declare const countApproved: (records: readonly CommentRecord[]) => number;
/** A record as a reader may have it: what waits for a moderator is withheld from those who don't see it, its place is kept. */
export declare const redactForReader: (record: CommentRecord, canSeePending?: boolean) => CommentRecord;
/** The removed comments that hold a place for something that is open, however far below. */
export declare const placeholders: (records: readonly CommentRecord[], isOpen: (record: CommentRecord) => boolean) => ReadonlySet<CommentId>;
/**
 * The records that a reader may have, as they may have them.
 *
 * @param canSeePending whether the reader sees this comment although it waits for a moderator
 */
export declare const openRecords: (records: readonly CommentRecord[], canSeePending?: (record: CommentRecord) => boolean) => CommentRecord[];
