import { type CommentTable } from './comment-table.js';
export declare class RowIndex {
    #private;
    constructor(rows: CommentTable, discussionOf: (row: number) => number);
    /** The row, or -1. */
    find(discussion: number, low: number, high: number): number;
    /** Adds a row; it replaces another row with the same id. */
    put(row: number): void;
}
