import type { CommentPage, ListQuery } from './adapter.js';
import type { CommentRecord } from './records.js';
/** How many approved comments there are: the number readers see. */
export declare const countApproved: (records: readonly CommentRecord[]) => number;
/** The newest approved comments, newest first. */
export declare const newestOf: (records: readonly CommentRecord[], limit: number) => CommentRecord[];
/** A record as any reader may have it: what waits for a moderator is withheld, its place is kept. */
export declare const forReaders: (record: CommentRecord) => CommentRecord;
/**
 * The page a query asks for. Without a limit it is the only one, and its records come as they are.
 *
 * @throws AfterwordError `invalid` for a cursor or a limit that is none
 */
export declare const pageOf: (records: readonly CommentRecord[], { order, limit, cursor }?: ListQuery) => Pick<CommentPage, 'records' | 'cursor'>;
