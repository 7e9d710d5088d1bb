/** Drafts of guests in a minute that are usual. */
export declare const USUAL = 60;
/** A proof never takes more than this many times the usual work, however much is written. */
export declare const HARDEST = 4;
export declare class WriteLoad {
    #private;
    constructor(now: () => number);
    note(): void;
    /** Below 1 if no more is written than usual; else how many times as much, at most `HARDEST`. */
    get level(): number;
}
