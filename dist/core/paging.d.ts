import type { CommentPage, ListQuery } from './adapter.js';
import { type CommentId, type CommentRecord } from './records.js';
/** How many approved comments there are: the number readers see. */
export declare const countApproved: (records: readonly CommentRecord[]) => number;
/** The newest approved comments, newest first. */
export declare const latestApproved: (records: readonly CommentRecord[], limit: number) => CommentRecord[];
/** A record as a reader may have it: what waits for a moderator is withheld from those who don't see it, its place is kept. */
export declare const redactForReader: (record: CommentRecord, canSeePending?: boolean) => CommentRecord;
/** The removed comments that hold a place for something that is open, however far below. */
export declare const placeholders: (records: readonly CommentRecord[], isOpen: (record: CommentRecord) => boolean) => ReadonlySet<CommentId>;
/**
 * The page a query asks for. Without a limit it is the only one, and its records come as they are.
 *
 * @param canSeePending whether the reader sees this comment although it waits for a moderator
 * @throws AfterwordError `invalid` for an invalid cursor or limit, `not-found` for `around` a comment that is not there
 */
export declare const pageOf: (records: readonly CommentRecord[], { order, limit, cursor, thread, around }?: ListQuery, canSeePending?: (record: CommentRecord) => boolean) => Pick<CommentPage, 'records' | 'cursor'>;
