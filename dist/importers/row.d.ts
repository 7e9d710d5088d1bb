export type SourceRow = Readonly<Record<string, unknown>>;
export declare const isRow: (value: unknown) => value is SourceRow;
/** The text of a field without white space around it; empty if the field has no text. */
export declare const textOf: (value: unknown) => string;
/** A text of several lines, without blank lines before and white space after it. The first line keeps its indentation. */
export declare const bodyOf: (value: unknown) => string;
/** An id: a text, a number, or an object of MongoDB. */
export declare const idOf: (value: unknown) => string;
/** The first field that has the id of a comment; 0 and the empty text mean no comment. */
export declare const parentOf: (...values: readonly unknown[]) => string | null;
/** The root of a thread, if the field has its id. */
export declare const rootOf: (value: unknown) => {
    readonly root?: string;
};
export declare const flagOf: (value: unknown) => boolean;
/** A whole number, from a number or a text with digits. */
export declare const numberOf: (value: unknown) => number | undefined;
export declare const has: (value: unknown) => boolean;
