import type { CommentPage, ListQuery } from './adapter.js';
import type { CommentRecord } from './records.js';
/** The newest approved comments, newest first. */
export declare const latestApproved: (records: readonly CommentRecord[], limit: number) => CommentRecord[];
/**
 * The page a query asks for. Without a limit it is the only one, and its records come as they are.
 *
 * @param canSeePending whether the reader sees this comment although it waits for a moderator
 * @throws AfterwordError `invalid` for an invalid cursor or limit, `not-found` for `around` a comment that is not there
 */
export declare const pageOf: (records: readonly CommentRecord[], { order, limit, cursor, thread, around }?: ListQuery, canSeePending?: (record: CommentRecord) => boolean) => Pick<CommentPage, 'records' | 'cursor'>;
