/** Marks a text as a style sheet, for the formatter and the minifier. */
export const css: (strings: TemplateStringsArray) => string = String.raw;
