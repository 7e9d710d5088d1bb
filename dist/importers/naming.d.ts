import { type CommentTable } from './comment-table.js';
export declare class Naming {
    #private;
    constructor(rows: CommentTable, discussionOf: (row: number) => number);
    /** The row of a discussion whose id has this fingerprint; -1 if none. */
    find(discussion: number, low: number, high: number): number;
    /** Decides the id of the next row. Of two entries of the same comment, the earlier state is dropped. */
    name(row: number): void;
    /** The suffix that is added to a comment's id in the file. */
    suffixOf(row: number): string;
    /** Gives a row another id, the same in every import, and returns the suffix that was added. */
    mark(row: number, word: string): string;
}
