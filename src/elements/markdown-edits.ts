// What the buttons of the formatting bar do to a text. Pure functions.
import type { SelectedText, TextEdit } from './text-edits.js';

/** How many of a character stand in a row before an index, or behind it. */
const rowBefore = (text: string, at: number, mark: string): number => {
  let count = 0;
  while (text[at - count - 1] === mark) count += 1;
  return count;
};
const rowBehind = (text: string, at: number, mark: string): number => {
  let count = 0;
  while (text[at + count] === mark) count += 1;
  return count;
};

/** The selection without the white space at its ends: marks with white space inside have no effect. */
const trimmed = ({ value, start, end }: SelectedText): SelectedText => {
  const text = value.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return text.trim() ? { value, start: from, end: from + text.trim().length } : { value, start, end };
};

/** Whether a row of this many asterisks has this mark: 1 is italic, 2 bold, 3 both. */
const hasMark = (row: number, length: number): boolean => (length === 1 ? row % 2 === 1 : row >= length);

/** Puts marks around the selected words, or takes them away. */
const marked = (selected: SelectedText, mark: '**' | '*'): TextEdit => {
  const { length } = mark;
  let { value, start, end } = trimmed(selected);
  // Marks that are selected too are outside of the words.
  const inner = Math.min(rowBehind(value, start, '*'), rowBefore(value, end, '*'));
  if (start + 2 * inner < end) [start, end] = [start + inner, end - inner];
  const words = value.slice(start, end);
  const outer = Math.min(rowBefore(value, start, '*'), rowBehind(value, end, '*'), 3);
  return hasMark(outer, length)
    ? { from: start - length, to: end + length, text: words, selection: [start - length, end - length] }
    : { from: start, to: end, text: mark + words + mark, selection: [start + length, end + length] };
};

export const bold = (selected: SelectedText): TextEdit => marked(selected, '**');
export const italic = (selected: SelectedText): TextEdit => marked(selected, '*');

/** The longest row of backticks in a text. */
const longestRow = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);

/** A selection of one line becomes code in the line, one of several lines a block of code. */
export const code = (selected: SelectedText): TextEdit => {
  const { value, start, end } = trimmed(selected);
  const words = value.slice(start, end);
  if (words.includes('\n')) {
    const fence = '`'.repeat(Math.max(3, longestRow(words) + 1));
    const before = start > 0 && value[start - 1] !== '\n' ? '\n' : '';
    const behind = end < value.length && value[end] !== '\n' ? '\n' : '';
    const from = start + before.length + fence.length + 1;
    return {
      from: start,
      to: end,
      text: `${before}${fence}\n${words}\n${fence}${behind}`,
      selection: [from, from + words.length],
    };
  }
  if (value[start - 1] === '`' && value[end] === '`')
    return { from: start - 1, to: end + 1, text: words, selection: [start - 1, end - 1] };
  const row = longestRow(words);
  const mark = '`'.repeat(row + 1);
  // A backtick at an end would become part of the mark.
  const space = row ? ' ' : '';
  const from = start + mark.length + space.length;
  return {
    from: start,
    to: end,
    text: mark + space + words + space + mark,
    selection: [from, from + words.length],
  };
};

/** Puts a sign before each selected line, or takes it away if all have it. */
const withSign = ({ value, start, end }: SelectedText, sign: string): TextEdit => {
  const from = value.lastIndexOf('\n', start - 1) + 1;
  // A selection that ends with a line does not mean the next one.
  const last = end > start && value[end - 1] === '\n' ? end - 1 : end;
  const to = value.indexOf('\n', last) < 0 ? value.length : value.indexOf('\n', last);
  const lines = value.slice(from, to).split('\n');
  const isQuote = sign === '> ';
  const signed = isQuote ? /^> ?/ : /^- /;
  const isBlank = (line: string): boolean => lines.length > 1 && !line.trim();
  const isSigned = lines.every((line) => signed.test(line) || isBlank(line));
  const text = lines
    .map((line) => (isSigned ? line.replace(signed, '') : isBlank(line) ? (isQuote ? '>' : line) : sign + line))
    .join('\n');
  // Without an empty line, the line below would belong to the quotation.
  const space = !isSigned && isQuote && value[to] === '\n' && /^\n[^\n>]/.test(value.slice(to, to + 2)) ? '\n' : '';
  const caret = from + text.length;
  return { from, to, text: text + space, selection: start === end ? [caret, caret] : [from, caret] };
};

export const quote = (selected: SelectedText): TextEdit => withSign(selected, '> ');
export const list = (selected: SelectedText): TextEdit => withSign(selected, '- ');

/** The address, if a text is one and nothing else. */
export const addressIn = (text: string): string | undefined =>
  text.length <= 2000 && /^\s*https?:\/\/[^\s<>]+\s*$/i.test(text) ? text.trim() : undefined;

/** Round brackets would end the address. */
const escapedAddress = (address: string): string => address.replaceAll('(', '%28').replaceAll(')', '%29');

/** Makes the selected words a link to an address; without one, it is selected to be typed. A selected address gets words. */
export const link = (selected: SelectedText, address?: string): TextEdit => {
  const { value, start, end } = trimmed(selected);
  const words = value.slice(start, end);
  const known = address ?? addressIn(words);
  const text = known === undefined || address !== undefined ? words : '';
  const url = known === undefined ? 'https://' : escapedAddress(known);
  const caret = start + 1 + text.length;
  const behind = caret + 2 + url.length + 1;
  return {
    from: start,
    to: end,
    text: `[${text}](${url})`,
    selection: !text ? [caret, caret] : address === undefined ? [caret + 2, caret + 2 + url.length] : [behind, behind],
  };
};

/** Whether a pasted address makes these words a link. */
export const canBeLink = ({ value, start, end }: SelectedText): boolean => {
  const words = value.slice(start, end);
  return /\S/.test(words) && !words.includes('\n') && addressIn(words) === undefined;
};
