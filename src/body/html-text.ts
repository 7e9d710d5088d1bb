// Escapes text for HTML.

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text escaped for use between tags and in double-quoted attributes. */
export const escapedHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => REFERENCES[character] as string);
