import type { Marked } from './tree.js';
export type Mark = Marked['type'];
export declare class Delimiters {
    readonly sign: string;
    readonly length: number;
    readonly canOpen: boolean;
    readonly canClose: boolean;
    /** Its position: larger for later rows. */
    readonly order: number;
    /** How many of its characters are not used yet. */
    rest: number;
    /** The marks that end here, then those that start here, each from the innermost to the outermost. */
    readonly closes: Mark[];
    readonly opens: Mark[];
    before: Delimiters | undefined;
    after: Delimiters | undefined;
    constructor(sign: string, length: number, canOpen: boolean, canClose: boolean, order: number);
    /** Whether this row and a later one mark the text between them. */
    opensFor(closer: Delimiters): boolean;
}
export declare class DelimiterList {
    #private;
    /** The last row so far. */
    get last(): Delimiters;
    add(sign: string, length: number, canOpen: boolean, canClose: boolean): Delimiters;
    /** Pairs the rows after one, and removes them all. */
    pairAfter(bottom?: Delimiters): void;
}
