// Code and HTML in Markdown: blocks whose lines are not changed (CommonMark, sections 4.4 to 4.6).
import { trimmedEnd, type Line } from './markdown-line.js';
import { fenceOf, type Fence } from './markdown-starts.js';
import type { BlockEnd } from './markdown-tags.js';

export type Verbatim = { readonly lines: string[] } & (
  | { readonly kind: 'fence'; readonly fence: Fence }
  | { readonly kind: 'indented' }
  | { readonly kind: 'html'; readonly end: BlockEnd }
);

/** Puts a line into the block. Returns whether the block took it, or took it as its last line, or did not take it. */
export const takeLine = (block: Verbatim, line: Line): 'taken' | 'last' | 'not' => {
  const { lines } = block;
  if (block.kind === 'fence') {
    const { mark, length, indent } = block.fence;
    const closing = line.indent < 4 ? fenceOf(line.content) : undefined;
    if (closing?.mark === mark && closing.length >= length && closing.info === '') return 'last';
    line.skip(indent);
  } else if (block.kind === 'indented') {
    if (line.indent < 4 && !line.isBlank) return 'not';
    line.skip(4);
  } else if (block.end === 'blank' && line.isBlank) return 'not';
  const { rest } = line;
  lines.push(rest);
  return block.kind === 'html' && block.end !== 'blank' && block.end.test(rest) ? 'last' : 'taken';
};

/** The text of all its lines. */
export const verbatimText = ({ kind, lines }: Verbatim): string => {
  if (kind === 'html') return trimmedEnd(lines.join('\n'));
  if (kind === 'indented') while (trimmedEnd(lines.at(-1) ?? '-') === '') lines.pop();
  return lines.join('\n');
};
