/** Marks a text as a style sheet, for the formatter and the minifier. */
export declare const css: (strings: TemplateStringsArray) => string;
