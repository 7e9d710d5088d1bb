import type { CommentOrder } from './adapter.js';
import type { CommentRecord } from './records.js';
/** What is compared. A node of a thread has these fields, and so does the place in a cursor. */
export interface SortKey {
    readonly record: Pick<CommentRecord, 'id' | 'pinned' | 'reactions'>;
    /** The record's date in milliseconds since 1970. */
    readonly time: number;
}
/** `createdAt` in milliseconds since 1970. */
export declare const timeOf: (record: CommentRecord) => number;
export declare const compareOldest: (a: SortKey, b: SortKey) => number;
/** The number of reactions to a comment; a `dislike` counts as minus one. */
export declare const scoreOf: ({ reactions }: SortKey['record']) => number;
/** Pinned roots come first, then the order decides. */
export declare const compareRoots: (order: CommentOrder, a: SortKey, b: SortKey) => number;
