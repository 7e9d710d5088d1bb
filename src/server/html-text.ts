// What an HTML fragment says, as text with its lines. Read without a document, which servers have none of; so links, emphasis
// and blanks in code are left out, and markup that is broken may lose a word. Nothing may be made of the result but text.

/** What is in these is no text to a reader. */
const SILENT = /<(script|style|template|title|object|iframe|noscript|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi;
const PARAGRAPHS =
  / ?<\/?(?:address|article|aside|blockquote|center|div|dl|figure|footer|h[1-6]|header|hr|ol|p|pre|section|table|ul)\b[^<>]*> ?/gi;
const LINES = / ?<\/?(?:br|dd|dt|li|tr)\b[^<>]*> ?/gi;

/** @param decode the character of a reference such as `&hellip;` */
export const textOfHtml = (source: string, decode: (reference: string) => string): string =>
  source
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(SILENT, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(PARAGRAPHS, '\n\n')
    .replace(LINES, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi, decode)
    .trim();
