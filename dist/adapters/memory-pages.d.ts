import type { CommentPage, ListQuery } from '../core/adapter.js';
import type { CommentRecord } from '../core/records.js';
type Page = Pick<CommentPage, 'records' | 'cursor' | 'truncated'>;
/**
 * The page that a query asks for. Without a limit it has everything.
 *
 * @param canSeePending whether the reader sees this comment while it is pending
 */
export declare const memoryPageOf: (records: readonly CommentRecord[], query: ListQuery | undefined, canSeePending: (record: CommentRecord) => boolean) => Page;
export {};
