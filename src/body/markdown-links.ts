// The parts of links in Markdown: addresses, titles and labels (CommonMark, sections 4.7 and 6.3). Each function gets the index at
// which a part may start, and returns where it ends, or `undefined` if it is not such a part. None reads further than that.
import type { CharacterNames } from './character-names.js';
import { isBlank } from './markdown-line.js';
import { unescaped } from './markdown-references.js';

/** Brackets within an address. */
const DEEPEST = 32;
/** Characters of a label. */
const LONGEST_LABEL = 999;

/** Where the blanks from an index on end; at most one line end is among them. */
export const blanksEnd = (text: string, at: number): number => {
  let isOver = false;
  for (let index = at; ; index += 1) {
    const character = text[index];
    if (character === '\n' && !isOver) isOver = true;
    else if (!isBlank(character)) return index;
  }
};

export interface Address {
  readonly url: string;
  readonly end: number;
}

const address = (text: string, from: number, to: number, end: number, names: CharacterNames): Address => ({
  url: unescaped(text.slice(from, to), names),
  end,
});

/** An address, which may be empty only in angle brackets. */
export const addressAt = (text: string, at: number, names: CharacterNames): Address | undefined => {
  if (text[at] === '<') {
    for (let index = at + 1; index < text.length; index += 1) {
      const character = text[index];
      if (character === '>') return address(text, at + 1, index, index + 1, names);
      if (character === '<' || character === '\n') return undefined;
      if (character === '\\' && text[index + 1] !== '\n') index += 1;
    }
    return undefined;
  }
  let depth = 0;
  let index = at;
  for (; index < text.length; index += 1) {
    const character = text[index] as string;
    if (character <= ' ' || character === '\x7f') break;
    if (character === '(' && ++depth > DEEPEST) return undefined;
    if (character === ')' && --depth < 0) break;
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[index + 1] ?? '')) index += 1;
  }
  return index > at && depth <= 0 ? address(text, at, index, index, names) : undefined;
};

const CLOSINGS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

export const titleEnd = (text: string, at: number): number | undefined => {
  const closing = CLOSINGS[text[at] ?? ''];
  if (!closing) return undefined;
  for (let index = at + 1; index < text.length; index += 1) {
    const character = text[index];
    if (character === closing) return index + 1;
    if (character === '(' && closing === ')') return undefined;
    if (character === '\\') index += 1;
  }
  return undefined;
};

/** The end of a label with its brackets. It is not empty, and has no brackets in it. */
export const labelEnd = (text: string, at: number): number | undefined => {
  let isEmpty = true;
  for (let index = at + 1; index < text.length && index - at <= LONGEST_LABEL + 1; index += 1) {
    const character = text[index] as string;
    if (character === ']') return isEmpty ? undefined : index + 1;
    if (character === '[') return undefined;
    if (character === '\\') index += 1;
    if (!/[ \t\n]/.test(character)) isEmpty = false;
  }
  return undefined;
};

/** The form of a label under which its definition is found. */
export const labelName = (label: string): string =>
  label
    .slice(1, -1)
    .replace(/[ \t\n]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();

export interface Resource {
  readonly url: string;
  readonly end: number;
}

/** `(address "title")`. */
export const resourceAt = (text: string, at: number, names: CharacterNames): Resource | undefined => {
  if (text[at] !== '(') return undefined;
  const from = blanksEnd(text, at + 1);
  if (text[from] === ')') return { url: '', end: from + 1 };
  const found = addressAt(text, from, names);
  if (!found) return undefined;
  let end = blanksEnd(text, found.end);
  if (end > found.end && text[end] !== ')') {
    const behindTitle = titleEnd(text, end);
    if (behindTitle === undefined) return undefined;
    end = blanksEnd(text, behindTitle);
  }
  return text[end] === ')' ? { url: found.url, end: end + 1 } : undefined;
};

export interface Definition {
  readonly name: string;
  readonly url: string;
  readonly end: number;
}

/** The end of the line, if only blanks follow an index. */
const lineEnd = (text: string, at: number): number | undefined => {
  let index = at;
  while (isBlank(text[index])) index += 1;
  return index === text.length ? index : text[index] === '\n' ? index + 1 : undefined;
};

/** `[label]: address "title"`, up to the start of the next line. */
export const definitionAt = (text: string, at: number, names: CharacterNames): Definition | undefined => {
  if (text[at] !== '[') return undefined;
  const behindLabel = labelEnd(text, at);
  if (behindLabel === undefined || text[behindLabel] !== ':') return undefined;
  const found = addressAt(text, blanksEnd(text, behindLabel + 1), names);
  if (!found) return undefined;
  const name = labelName(text.slice(at, behindLabel));
  const title = blanksEnd(text, found.end);
  const behindTitle = title > found.end ? titleEnd(text, title) : undefined;
  const end = (behindTitle !== undefined ? lineEnd(text, behindTitle) : undefined) ?? lineEnd(text, found.end);
  return end === undefined ? undefined : { name, url: found.url, end };
};
