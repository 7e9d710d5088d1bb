import type { QueueQuery } from '../../core/adapter.js';
import type { CommentRow, Database } from './tables.js';
declare const TIME_ORDER: readonly ['time', 'id_length', 'id', 'discussion'];
declare const REPORT_ORDER: readonly ['reported_at', 'discussion', 'id'];
type Order = typeof TIME_ORDER | typeof REPORT_ORDER;
/** Where a row stands: its values of the columns of the order. */
export type QueueKey = readonly (string | number)[];
export declare const orderOf: ({ queue }: QueueQuery) => Order;
export declare const keyOf: (row: CommentRow, order: Order) => QueueKey;
export interface QueueRows {
    readonly rows: readonly CommentRow[];
    /** How far they go; undefined if the queue ends there. */
    readonly downTo: QueueKey | undefined;
}
/**
 * The next rows after a key: `limit` of each status, or as many of one part as may match.
 *
 * @param now for filters by author and words
 */
export declare const queueRows: (db: Database, query: QueueQuery, after: QueueKey | undefined, limit: number, now: number) => Promise<QueueRows>;
export {};
