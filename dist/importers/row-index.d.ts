import { type Rows } from './survey-rows.js';
export declare class RowIndex {
    #private;
    constructor(rows: Rows, discussionOf: (row: number) => number);
    /** The row, or -1. */
    find(discussion: number, low: number, high: number): number;
    /** Enters a row, in place of another with the same id. */
    put(row: number): void;
}
