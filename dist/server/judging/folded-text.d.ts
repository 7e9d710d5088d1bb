/** In small letters, and in capitals. */
export declare const foldedForms: (text: string) => readonly [string, string];
/**
 * Text as patterns are compared: without signs of width and invisible characters; and the same with ASCII letters for all that look like
 * one. Patterns are written with the letters themselves, so the second form is needed only if it differs.
 */
export declare const patternForms: (text: string) => readonly string[];
