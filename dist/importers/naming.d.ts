import { type Rows } from './survey-rows.js';
export declare class Naming {
    #private;
    constructor(rows: Rows, discussionOf: (row: number) => number);
    /** The row that a discussion knows by an id with such a fingerprint; -1 if none. */
    find(discussion: number, low: number, high: number): number;
    /** Names the next row. A comment that is there already is dropped, or the other one is, if that is an earlier state of it. */
    name(row: number): void;
    /** What stands behind the id that its file has for a comment. */
    suffixOf(row: number): string;
    /** Gives a row another id, the same each time, and what is added to the one it had. */
    mark(row: number, word: string): string;
}
