// Bare addresses in running text become links, by the rules of GitHub Flavored Markdown's extended autolinks (§6.9):
// `http://`, `https://` and `www.`, less the punctuation that closes the sentence around them. Linear in the text.
import { webAddress } from '../core/url.js';
import type { Inline } from './tree.js';

/** In brackets, so that splitting a text keeps them. */
const ADDRESSES = /(?<![\p{L}\p{N}_])((?:https?:\/\/|www\.)[^\s<>"“”„«»]+)/iu;
/** What every address has in it, sought before anything slower. */
const HINT = /:\/\/|www\./i;
/** Nothing longer is an address anyone means, and some browsers take very long to find that out. */
const LONGEST = 2000;

/** What of a match is the address: sentence punctuation and unmatched closing brackets belong to the text around. */
const trim = (match: string): string => {
  let end = match.length;
  let unmatched = match.split(')').length - match.split('(').length;
  for (;;) {
    while (end > 0 && /[?!.,:;*_~'’‘…]/.test(match[end - 1] as string)) end -= 1;
    if (match[end - 1] !== ')' || unmatched <= 0) return match.slice(0, end);
    unmatched -= 1;
    end -= 1;
  }
};

const text = (value: string): Inline => ({ type: 'text', value });

const linked = (match: string): readonly Inline[] => {
  const value = match.length > LONGEST ? '' : trim(match);
  const url = webAddress(/^www/i.test(value) ? `https://${value}` : value);
  return url ? [{ type: 'link', url, children: [text(value)] }, text(match.slice(value.length))] : [text(match)];
};

/** Running text as text and links. */
export const autolink = (line: string): readonly Inline[] =>
  HINT.test(line)
    ? line.split(ADDRESSES).flatMap((piece, index) => (index % 2 ? linked(piece) : text(piece)))
    : [text(line)];
