// Divides texts into the words by which comments are found. Every store uses this, so all of them find the same.
import { AfterwordError } from './errors.js';
import type { CommentBody, CommentRecord } from './records.js';
import { LONGEST_SEARCH, MOST_SEARCH_WORDS } from './search.js';

/** Characters of a text that can be found, */
const LONGEST_TEXT = 100_000;
/** its different words, */
const MOST_WORDS = 5_000;
/** and the characters of a word. */
const LONGEST_WORD = 40;

/** Tags within a word, which do not divide it. */
const INLINE_TAG = /<\/?(?:a|abbr|b|bdi|code|del|em|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)(?: [^<>]*)?>/gi;
const TAG = /<[^<>]*>/g;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|\w+);/gi;

const plainOf = (html: string): string =>
  html
    .replace(INLINE_TAG, '')
    .replace(TAG, ' ')
    .replace(REFERENCE, (_, decimal?: string, hex?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });

const BEYOND_ASCII = /[^\0-\x7f]/;
/** As many characters beyond ASCII in a row as words with Latin letters do not have. */
const MANY = /[^\0-\x7f]{4}/;
const known = new Map<string, string>();
/** More than a language has. A text made of all characters does not fill the memory. */
const MOST_KNOWN = 5_000;

const foldMany = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ς', 'σ');

const foldFew = (text: string): string => {
  let folded = known.get(text);
  if (folded === undefined) {
    folded = foldMany(text);
    if (known.size < MOST_KNOWN) known.set(text, folded);
  }
  return folded;
};

/**
 * A text without capitals, accents and other differences that a reader would not type. Where only some letters have accents, only those
 * are looked at: that takes a quarter of the time.
 */
export const fold = (text: string): string =>
  !BEYOND_ASCII.test(text)
    ? text.toLowerCase()
    : MANY.test(text)
      ? foldMany(text)
      : text.replace(/[^\0-\x7f]+/g, foldFew).toLowerCase();

export const WORD: RegExp = /[\p{L}\p{N}]+/gu;
/** Scripts that put no spaces between words. */
export const UNSPACED: RegExp =
  /([\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+)/u;

/** The words of a text in their order; of scripts without spaces, every two neighbouring characters. */
const wordsOf = function* (text: string, isSearch: boolean): Generator<string> {
  for (const [run] of fold(text).matchAll(WORD))
    for (const [index, part] of run.split(UNSPACED).entries()) {
      const isSpaced = index % 2 === 0;
      if (isSpaced) {
        if (part) yield part.slice(0, LONGEST_WORD).replace(/\p{Cs}$/u, '');
        continue;
      }
      const characters = Array.from(part);
      // The last character begins no pair. In a search it is the end of one already, unless it is alone.
      const count = isSearch && characters.length > 1 ? characters.length - 1 : characters.length;
      for (let at = 0; at < count; at += 1) yield characters.slice(at, at + 2).join('');
    }
};

type Searched = Pick<CommentRecord, 'author' | 'body'>;

const textOf = ({ source, format }: CommentBody): string => {
  const text = source.slice(0, LONGEST_TEXT);
  return format === 'html' ? plainOf(text) : text;
};

/** Whether a comment has all words of a search somewhere. That is quickly known, and no comment is found without it. */
export const mayBeFound = ({ author, body }: Searched, searched: readonly string[]): boolean => {
  // Each for itself: a name with an accent does not make its text slow.
  const [name, text] = [fold(author.name), fold(textOf(body))];
  return searched.every((word) => name.includes(word) || text.includes(word));
};

/** The different words by which a comment is found: those of its text and of its author's name. */
export const wordsToFind = ({ author, body }: Searched): string[] => {
  const words = new Set<string>();
  for (const word of wordsOf(`${author.name} ${textOf(body)}`, false)) {
    words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return [...words];
};

/**
 * The words that a search asks for. A comment is found if each of them is the beginning of one of its words.
 *
 * @throws AfterwordError `invalid` if it is too long
 */
export const searchedWords = (search: string): string[] => {
  if (search.length > LONGEST_SEARCH)
    throw new AfterwordError('invalid', `A search may have at most ${LONGEST_SEARCH} characters.`);
  return [...new Set(wordsOf(search, true))].slice(0, MOST_SEARCH_WORDS);
};
