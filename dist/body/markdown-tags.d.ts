/** Finds the raw HTML in one text. */
export declare class TagFinder {
    #private;
    constructor(text: string);
    /** The end of the raw HTML that starts at an index; `undefined` if there is none. */
    endOf(at: number): number | undefined;
}
/** How a block of HTML that starts with this line ends: with a line that contains this, or before an empty line. */
export type BlockEnd = RegExp | 'blank';
/** @param mayInterrupt whether the line could continue a paragraph; only tags of blocks end one */
export declare const htmlBlockEnd: (line: string, mayInterrupt: boolean) => BlockEnd | undefined;
