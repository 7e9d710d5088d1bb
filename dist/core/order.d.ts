import type { CommentOrder } from './adapter.js';
import type { CommentRecord } from './records.js';
/** What is compared. A node of a thread has these fields, and so does the place in a cursor. */
export interface SortKey {
    readonly record: Pick<CommentRecord, 'id' | 'pinned' | 'reactions'>;
    /** The record's date in milliseconds since 1970. */
    readonly time: number;
    /** What `bestTimeOf` gives. A cursor has it instead of the reactions, and where many are sorted, each has it. */
    readonly bestTime?: number;
}
/** `createdAt` in milliseconds since 1970. */
export declare const timeOf: (record: CommentRecord) => number;
export declare const compareOldest: (a: SortKey, b: SortKey) => number;
/**
 * The time by which `best` sorts: when a comment was written, moved by its reactions. docs/adapters.md gives the reasons. It does
 * not depend on the present, so it can be stored, and stays the same while a reader goes from page to page.
 */
export declare const bestTimeOf: ({ record: { reactions }, time, bestTime }: SortKey) => number;
/** Pinned roots come first, then the order decides. */
export declare const compareRoots: (order: CommentOrder, a: SortKey, b: SortKey) => number;
