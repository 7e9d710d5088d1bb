// What stands before an export and does not belong to it: blank lines and byte order marks that a plugin's file let slip out, LeanCloud's
// line that names the kind of file. It is taken for blank, so that lines keep their numbers.

/** How many characters at the start of a text do not belong to the export. */
export const preambleOf = (text: string): number => {
  const blank = /^[\s\ufeff]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(blank);
  const line = /^#filetype:[^\n]*\n?/i.exec(rest)?.[0].length ?? 0;
  if (line) return blank + line;
  // Nothing may stand before an XML declaration, so that goes too; what it says is known by now.
  return blank ? blank + (/^<\?xml\s[^>]*\?>/i.exec(rest)?.[0].length ?? 0) : 0;
};

/** A text whose first characters are blank, but for line breaks. */
export async function* withoutPreamble(text: AsyncIterable<string>, length: number): AsyncGenerator<string> {
  let left = length;
  for await (const part of text) {
    const blank = part.slice(0, left);
    left -= blank.length;
    yield blank ? blank.replaceAll(/[^\n]+/g, '') + part.slice(blank.length) : part;
  }
}
