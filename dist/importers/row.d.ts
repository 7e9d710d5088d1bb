export type Row = Readonly<Record<string, unknown>>;
export declare const isRow: (value: unknown) => value is Row;
/** A field's text without white space around it; empty if it is not a text. */
export declare const textOf: (value: unknown) => string;
/** A text that may span lines: what stands before and after it is trimmed, an indented first line stays so. */
export declare const bodyOf: (value: unknown) => string;
/** An id: a text, a number, or the object that Mongo makes of one. */
export declare const idOf: (value: unknown) => string;
/** The first of some fields that names a comment: 0 and the empty text name none. */
export declare const parentOf: (...values: readonly unknown[]) => string | null;
/** The first comment of a thread, where a field names it. */
export declare const rootOf: (value: unknown) => {
    readonly root?: string;
};
export declare const flagOf: (value: unknown) => boolean;
/** A whole number, from a number or its digits. */
export declare const numberOf: (value: unknown) => number | undefined;
export declare const has: (value: unknown) => boolean;
