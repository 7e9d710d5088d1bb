/** Finds the raw HTML in one text. */
export declare class TagFinder {
    #private;
    constructor(text: string);
    /** The end of the raw HTML that starts at an index; `undefined` where none does. */
    endOf(at: number): number | undefined;
}
/** Where a block of HTML that starts with this line ends: with a line that has this in it, or before an empty one. */
export type BlockEnd = RegExp | 'blank';
/** @param mayInterrupt whether it stands where a paragraph could go on, which a tag of no block does not end */
export declare const htmlBlockEnd: (line: string, mayInterrupt: boolean) => BlockEnd | undefined;
