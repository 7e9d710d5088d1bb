// Skips text before an export that does not belong to it: blank lines and byte order marks from plugins, and LeanCloud's line with the
// type of the file. Its line breaks are kept, so that line numbers stay right.

/** How many characters at the start of a text do not belong to the export. */
export const preambleOf = (text: string): number => {
  const blank = /^[\s\ufeff]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(blank);
  const line = /^#filetype:[^\n]*\n?/i.exec(rest)?.[0].length ?? 0;
  if (line) return blank + line;
  // Nothing may come before an XML declaration, so the declaration is skipped too; its encoding is known by now.
  return blank ? blank + (/^<\?xml\s[^>]*\?>/i.exec(rest)?.[0].length ?? 0) : 0;
};

/** The text without its first `length` characters, except for the line breaks in them. */
export async function* withoutPreamble(text: AsyncIterable<string>, length: number): AsyncGenerator<string> {
  let left = length;
  for await (const part of text) {
    const blank = part.slice(0, left);
    left -= blank.length;
    yield blank ? blank.replaceAll(/[^\n]+/g, '') + part.slice(blank.length) : part;
  }
}
