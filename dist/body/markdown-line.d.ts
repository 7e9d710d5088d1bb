export declare const isBlank: (character: string | undefined) => boolean;
/** Text without the blanks and line ends behind it. Other white space, such as a no-break space, is text. */
export declare const trimmedEnd: (text: string) => string;
export declare class Line {
    #private;
    readonly text: string;
    /** Where the rest starts. */
    at: number;
    /** The first character of the rest that is no blank. */
    next: number;
    constructor(text: string);
    /** The columns of the blanks before `next`. */
    get indent(): number;
    get isBlank(): boolean;
    /** The first character that is not blank; '' if all are. */
    get first(): string;
    /** Everything from `next` on. */
    get content(): string;
    /** Everything that is left, where a tab that was taken in part is as many spaces as are left of it. */
    get rest(): string;
    /** Takes the blanks and so many characters after them, which are no blanks. */
    take(characters: number): void;
    /** Takes so many columns of blanks, as far as there are any. */
    skip(columns: number): void;
}
