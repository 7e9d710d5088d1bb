// The `text` format: what a reader typed into a text field. Blank lines part paragraphs, single line ends are kept, bare
// addresses become links, and every other character stays as it is, the white space that code begins its lines with too.
import { autolink } from './autolink.js';
import type { Inline, Root } from './tree.js';

export const parseText = (source: string): Root => ({
  type: 'root',
  children: source
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => block.replace(/^\s*\n/, '').trimEnd())
    .filter((block) => block !== '')
    .map((block) => ({ type: 'paragraph', children: lines(block) })),
});

const lines = (block: string): readonly Inline[] =>
  block
    .split('\n')
    .flatMap((line, index): readonly Inline[] => (index ? [{ type: 'break' }, ...autolink(line)] : autolink(line)));
