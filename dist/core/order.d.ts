import type { CommentOrder } from './adapter.js';
import type { CommentRecord } from './records.js';
/** What a comparison looks at. Nodes of a thread are such places, and so is what a cursor remembers. */
export interface SortKey {
    readonly record: Pick<CommentRecord, 'id' | 'pinned' | 'reactions'>;
    /** The record's date in milliseconds since 1970. */
    readonly time: number;
}
/** `createdAt` in milliseconds since 1970. */
export declare const timeOf: (record: CommentRecord) => number;
export declare const compareOldest: (a: SortKey, b: SortKey) => number;
/** How liked a comment is: its reactions, those named `dislike` against it. */
export declare const scoreOf: ({ reactions }: SortKey['record']) => number;
/** Pinned roots first, then in the order asked for. */
export declare const compareRoots: (order: CommentOrder, a: SortKey, b: SortKey) => number;
