// The paragraphs and lines of the `text` format, without its links (text.ts), so that a text can be shown before that code is loaded.
import type { Inline, Root } from './tree.js';

/** Matches every text that has a bare address, and some others. */
export const ADDRESS_HINT: RegExp = /:\/\/|www\./i;

const plain = (value: string): readonly Inline[] => [{ type: 'text', value }];

/** @param inlinesOf makes nodes of a line; by default it stays a text */
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
