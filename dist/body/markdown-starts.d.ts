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
    /** Whether nothing follows it, as where code ends. */
    readonly isBare: boolean;
    /** Columns before it, which the lines within lose too. */
    readonly indent: number;
}
/** ` ``` ` or `~~~`. */
export declare const fenceOf: (content: string) => Fence | undefined;
/** The heading that a line of `=` or `-` makes of the paragraph above. */
export declare const underlineOf: (content: string) => 1 | 2 | undefined;
export interface Marker {
    readonly length: number;
    /** What the markers of one list have in common. */
    readonly sign: string;
    /** The number of an ordered list. */
    readonly start?: number;
}
/** `-`, `*`, `+`, `1.` or `1)`. A paragraph is ended only by an item that has text, and of a numbered list by its first. */
export declare const markerOf: (content: string, isParagraph: boolean) => Marker | undefined;
