import type { CommentPage, ListQuery } from './adapter.js';
import type { CommentRecord } from './records.js';
/** The newest approved comments, newest first. */
export declare const latestApproved: (records: readonly CommentRecord[], limit: number) => CommentRecord[];
/**
 * The page that a query asks for. Without a limit it has all records, in the order in which they are given.
 *
 * @param canSeePending whether the reader sees this comment while it is pending
 * @throws AfterwordError `invalid` for an invalid cursor or limit, `not-found` if there is no comment `around`
 */
export declare const pageOf: (records: readonly CommentRecord[], { order, limit, cursor, thread, around }?: ListQuery, canSeePending?: (record: CommentRecord) => boolean) => Pick<CommentPage, 'records' | 'cursor'>;
