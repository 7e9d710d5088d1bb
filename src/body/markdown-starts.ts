// What kind of block the start of a line makes it in Markdown (CommonMark, sections 4.1 to 4.5 and 5.2). Each function gets the line
// without the blanks at its start.
import { isBlank, trimmedEnd } from './markdown-line.js';

/** `***`, `- - -`. */
export const isThematicBreak = (content: string): boolean => {
  const mark = content[0] ?? '';
  if (!'*-_'.includes(mark)) return false;
  let count = 0;
  for (const character of content)
    if (character === mark) count += 1;
    else if (!isBlank(character)) return false;
  return count > 2;
};

const runEnd = (content: string, at: number): number => {
  let end = at;
  while (end < content.length && content[end] === content[at]) end += 1;
  return end;
};
const isBlankOrEnd = (character: string | undefined): boolean => character === undefined || isBlank(character);

/** `## text ##`. */
export const headingOf = (content: string): { readonly depth: number; readonly text: string } | undefined => {
  const depth = runEnd(content, 0);
  if (depth > 6 || !isBlankOrEnd(content[depth])) return undefined;
  let start = depth;
  while (isBlank(content[start])) start += 1;
  const text = trimmedEnd(content.slice(start));
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  // A closing row of # has a blank before it.
  return { depth, text: isBlankOrEnd(text[end - 1]) ? trimmedEnd(text.slice(0, end)) : text };
};

export interface Fence {
  readonly mark: string;
  readonly length: number;
  /** What follows it: nothing if it can end code, else the language. */
  readonly info: string;
  /** The columns before it; they are removed from the lines of the code too. */
  readonly indent: number;
}

/** ` ``` ` or `~~~`. */
export const fenceOf = (content: string): Fence | undefined => {
  const mark = content[0] ?? '';
  if (mark !== '`' && mark !== '~') return undefined;
  const length = runEnd(content, 0);
  if (length < 3) return undefined;
  const info = trimmedEnd(content.slice(length));
  return mark === '`' && info.includes('`') ? undefined : { mark, length, info, indent: 0 };
};

/** The depth of the heading that a line of `=` or `-` makes of the paragraph above it. */
export const underlineOf = (content: string): 1 | 2 | undefined =>
  trimmedEnd(content.slice(runEnd(content, 0))) === '' ? (content[0] === '=' ? 1 : 2) : undefined;

export interface Marker {
  readonly length: number;
  /** The same for all items of one list. */
  readonly sign: string;
  /** The number of an ordered list. */
  readonly start?: number;
}

/** `-`, `*`, `+`, `1.` or `1)`. Only an item with text ends a paragraph, and in a numbered list only the number 1. */
export const markerOf = (content: string, isParagraph: boolean): Marker | undefined => {
  const [all, digits, sign] = /^(?:(\d{1,9})([.)])|[*+-])(?=[ \t]|$)/.exec(content.slice(0, 11)) ?? [];
  if (all === undefined) return undefined;
  const { length } = all;
  if (isParagraph && ((digits && Number(digits) !== 1) || trimmedEnd(content.slice(length)) === '')) return undefined;
  return digits ? { length, sign: sign as string, start: Number(digits) } : { length, sign: all };
};
