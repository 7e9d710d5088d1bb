// Character references and escapes in Markdown (CommonMark, sections 2.4 and 2.5).
import type { CharacterNames } from './character-names.js';

/** The longest reference, `&CounterClockwiseContourIntegral;`, has 33 characters. */
const LONGEST = 40;
const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]*));/;
export const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Control characters, halves of surrogate pairs, and numbers that are not characters. */
const isNoText = (code: number): boolean =>
  code < 9 ||
  code === 11 ||
  (code > 13 && code < 32) ||
  (code > 126 && code < 160) ||
  (code > 0xd7ff && code < 0xe000) ||
  (code > 0xfdcf && code < 0xfdf0) ||
  (code & 0xfffe) === 0xfffe ||
  code > 0x10ffff;

export interface Decoded {
  readonly value: string;
  readonly end: number;
}

/** The character that the reference at an index stands for, and where the reference ends. */
export const referenceAt = (text: string, at: number, { named }: CharacterNames): Decoded | undefined => {
  const [all, decimal, hex, name] = REFERENCE.exec(text.slice(at, at + LONGEST)) ?? [];
  if (!all) return undefined;
  const end = at + all.length;
  if (name) return Object.hasOwn(named, name) ? { value: named[name] as string, end } : undefined;
  const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
  return { value: isNoText(code) ? '\ufffd' : String.fromCodePoint(code), end };
};

/** Text without its escapes and references. */
export const unescaped = (text: string, names: CharacterNames): string =>
  /[\\&]/.test(text)
    ? text.replace(
        /\\([!-/:-@[-`{-~])|&[#A-Za-z][A-Za-z\d]{0,38};/g,
        (all, character?: string) => character ?? referenceAt(all, 0, names)?.value ?? all,
      )
    : text;
