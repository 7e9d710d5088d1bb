// Bare addresses in running text become links, much as GitHub Flavored Markdown's extended autolinks (§6.9): `http://`,
// `https://` and `www.`, less the punctuation that closes the sentence around them, in whatever script. Linear in the text.
// The decision a reader would question: a host's label that begins in Latin ends with it. Chinese, Japanese or Thai text
// follows an address without a space, and `example.com谢谢` is another domain.
import { webAddress } from '../core/url.js';
import { ADDRESS_HINT } from './paragraphs.js';
import type { Inline } from './tree.js';

const LABEL = String.raw`[\p{L}\p{M}\p{N}_-]+`;
/** A label that is not the first. */
const NEXT = String.raw`(?:[\p{sc=Latn}\p{M}\d_-]+|${LABEL})`;
/** What stands in a path: of other than ASCII no punctuation but what titles have, nothing full-width, nothing invisible. */
const PATH = String.raw`(?:[!#-;=?-~·・’‐-–]|[^\0-~\s\p{P}！-･\u200b\u200e\u200f\u202a-\u206f])`;
/** In brackets, so that splitting a text keeps them. */
const ADDRESSES = new RegExp(
  String.raw`(?<!\w)((?:https?://(?:www\.)?|www\.)(?:${LABEL}\.)?${NEXT}(?:\.${NEXT})*(?:[/?#:@%]${PATH}*)?)`,
  'iu',
);
/** Nothing longer is an address anyone means, and some browsers take very long to find that out. */
const LONGEST = 2000;
/** A host with Latin letters among those of an alphabet that has many of the same look. */
const MIXED = /^(?:https?:\/\/)?(?:www\.)?(?!www\.)(?=[^/?#]*\p{sc=Latn})[^/?#]*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/iu;

/** What of a match is the address: sentence punctuation and unmatched closing brackets belong to the text around. */
const trim = (match: string): string => {
  let end = match.length;
  let unmatched = match.split(')').length - match.split('(').length;
  for (;;) {
    while (end > 0 && /[?!.,:;*_~'’·・]/.test(match[end - 1] as string)) end -= 1;
    if (match[end - 1] !== ')' || unmatched <= 0) return match.slice(0, end);
    unmatched -= 1;
    end -= 1;
  }
};

const text = (value: string): Inline => ({ type: 'text', value });

const linked = (match: string): readonly Inline[] => {
  const value = match.length > LONGEST ? '' : trim(match);
  const url = webAddress(/^www/i.test(value) ? `https://${value}` : value);
  if (!url) return [text(match)];
  return [
    // Where letters may deceive, the address is shown as it is asked for: in Punycode (RFC 3492).
    { type: 'link', url, children: [text(MIXED.test(value) ? url : value)] },
    text(match.slice(value.length)),
  ];
};

/** Running text as text and links. */
export const autolink = (line: string): readonly Inline[] =>
  ADDRESS_HINT.test(line)
    ? line.split(ADDRESSES).flatMap((piece, index) => (index % 2 ? linked(piece) : text(piece)))
    : [text(line)];
