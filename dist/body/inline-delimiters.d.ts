import type { Marked } from './tree.js';
export type Mark = Marked['type'];
export declare class Delimiters {
    readonly sign: string;
    readonly length: number;
    readonly canOpen: boolean;
    readonly canClose: boolean;
    /** Grows along the text. */
    readonly order: number;
    /** How many characters are left that mark nothing. */
    rest: number;
    /** What ends here, and then what starts here, each from the inside out. */
    readonly closes: Mark[];
    readonly opens: Mark[];
    before: Delimiters | undefined;
    after: Delimiters | undefined;
    constructor(sign: string, length: number, canOpen: boolean, canClose: boolean, order: number);
    /** Whether this row and a later one mark what is between them. */
    opensFor(closer: Delimiters): boolean;
}
export declare class DelimiterList {
    #private;
    /** The last row so far. */
    get last(): Delimiters;
    add(sign: string, length: number, canOpen: boolean, canClose: boolean): Delimiters;
    /** Pairs the rows behind one, and takes them all out. */
    pairAfter(bottom?: Delimiters): void;
}
