// src/elements/css.ts
/** Marks a text as a style sheet, for the formatter and the minifier. */
var css = String.raw;
export { css };

//# sourceMappingURL=css.js.map