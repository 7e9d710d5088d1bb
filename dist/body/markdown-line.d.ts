export declare const isBlank: (character: string | undefined) => boolean;
/** A text without blanks and line ends at its end. Other white space, such as a no-break space, is text. */
export declare const trimmedEnd: (text: string) => string;
export declare class Line {
    #private;
    readonly text: string;
    /** Where the rest starts. */
    at: number;
    /** The position of the first character of the rest that is not a blank. */
    next: number;
    constructor(text: string);
    /** How many columns the blanks before `next` have. */
    get indent(): number;
    get isBlank(): boolean;
    /** The first character that is not blank; '' if all are. */
    get first(): string;
    /** Everything from `next` on. */
    get content(): string;
    /** The rest of the line. If a part of a tab was taken, spaces stand for what is left of it. */
    get rest(): string;
    /** Takes the blanks, and this many characters after them. */
    take(characters: number): void;
    /** Takes at most this many columns of blanks. */
    skip(columns: number): void;
}
