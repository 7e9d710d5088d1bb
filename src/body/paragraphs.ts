// Paragraphs and lines of the `text` format, without its links (text.ts): what of a text can be shown at once.
import type { Inline, Root } from './tree.js';

/** What every text with a bare address has in it. */
export const ADDRESS_HINT: RegExp = /:\/\/|www\./i;

const plain = (value: string): readonly Inline[] => [{ type: 'text', value }];

/** @param inlinesOf what becomes of a line; by default it stays text */
export const parseParagraphs = (source: string, inlinesOf: (line: string) => readonly Inline[] = plain): Root => ({
  type: 'root',
  children: source
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => block.replace(/^\s*\n/, '').trimEnd())
    .filter((block) => block !== '')
    .map((block) => ({
      type: 'paragraph',
      children: block
        .split('\n')
        .flatMap((line, index): readonly Inline[] =>
          index ? [{ type: 'break' }, ...inlinesOf(line)] : inlinesOf(line),
        ),
    })),
});
