// src/server/html-text.ts
/** What is in these is no text to a reader. */
var SILENT = /<(script|style|template|title|object|iframe|noscript|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi;
var PARAGRAPHS = / ?<\/?(?:address|article|aside|blockquote|center|div|dl|figure|footer|h[1-6]|header|hr|ol|p|pre|section|table|ul)\b[^<>]*> ?/gi;
var LINES = / ?<\/?(?:br|dd|dt|li|tr)\b[^<>]*> ?/gi;
/** @param decode the character of a reference such as `&hellip;` */
var textOfHtml = (source, decode) => source.replace(/<!--[^]*?(?:-->|$)/g, "").replace(SILENT, "").replace(/[\t\n\f\r ]+/g, " ").replace(PARAGRAPHS, "\n\n").replace(LINES, "\n").replace(/<\/?[a-z][^<>]*>/gi, "").replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi, decode).trim();
export { textOfHtml };

//# sourceMappingURL=html-text.js.map