/** `***`, `- - -`. */
export declare const isThematicBreak: (content: string) => boolean;
/** `## text ##`. */
export declare const headingOf: (content: string) => {
    readonly depth: number;
    readonly text: string;
} | undefined;
export interface Fence {
    readonly mark: string;
    readonly length: number;
    /** What follows it: nothing if it can end code, else the language. */
    readonly info: string;
    /** The columns before it; they are removed from the lines of the code too. */
    readonly indent: number;
}
/** ` ``` ` or `~~~`. */
export declare const fenceOf: (content: string) => Fence | undefined;
/** The depth of the heading that a line of `=` or `-` makes of the paragraph above it. */
export declare const underlineOf: (content: string) => 1 | 2 | undefined;
export interface Marker {
    readonly length: number;
    /** The same for all items of one list. */
    readonly sign: string;
    /** The number of an ordered list. */
    readonly start?: number;
}
/** `-`, `*`, `+`, `1.` or `1)`. Only an item with text ends a paragraph, and in a numbered list only the number 1. */
export declare const markerOf: (content: string, isParagraph: boolean) => Marker | undefined;
