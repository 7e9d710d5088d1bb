import type { CommentPage, ListQuery } from './adapter.js';
import type { CommentRecord } from './records.js';
/** How many approved comments there are: the number readers see. */
export declare const countApproved: (records: Iterable<CommentRecord>) => number;
/** The newest approved comments, newest first. */
export declare const newestOf: (records: Iterable<CommentRecord>, limit: number) => CommentRecord[];
type Page = Pick<CommentPage, 'records' | 'cursor' | 'truncated'>;
/** @throws AfterwordError `invalid` for a cursor or a bound that is none */
export declare const pageOf: (records: Iterable<CommentRecord>, query?: ListQuery) => Page;
export {};
