// Finds bare addresses in a text and makes them links, much like the extended autolinks of GitHub Flavored Markdown (§6.9):
// `http://`, `https://` and `www.`, without the punctuation of the sentence around them, in any script. It takes linear time.
// A surprising decision: a label of a host that begins with Latin letters ends before the first letter of another script.
// Chinese, Japanese or Thai text may follow an address without a space, and `example.com谢谢` would be another domain.
import { webAddress } from '../core/url.js';
import { ADDRESS_HINT } from './paragraphs.js';
import type { Inline } from './tree.js';

const LABEL = String.raw`[\p{L}\p{M}\p{N}_-]+`;
/** A label after the first one. */
const NEXT = String.raw`(?:[\p{sc=Latn}\p{M}\d_-]+|${LABEL})`;
/** A character of a path. Beyond ASCII only punctuation that titles have, and no full-width or invisible characters. */
const PATH = String.raw`(?:[!#-;=?-~·・’‐-–]|[^\0-~\s\p{P}！-･\u200b\u200e\u200f\u202a-\u206f])`;
/** In a group, so that `split` keeps the addresses. */
const ADDRESSES = new RegExp(
  String.raw`(?<!\w)((?:https?://(?:www\.)?|www\.)(?:${LABEL}\.)?${NEXT}(?:\.${NEXT})*(?:[/?#:@%]${PATH}*)?)`,
  'iu',
);
/** Longer texts are not parsed as addresses, because that takes very long in some browsers. */
const LONGEST = 2000;
/** A host that mixes Latin letters with an alphabet in which many letters look like Latin ones. */
const MIXED = /^(?:https?:\/\/)?(?:www\.)?(?!www\.)(?=[^/?#]*\p{sc=Latn})[^/?#]*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/iu;

/** The part of a match that is the address, without the punctuation of the sentence and unmatched closing brackets. */
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
    // If letters may deceive, the address is shown as it is requested: in Punycode (RFC 3492).
    { type: 'link', url, children: [text(MIXED.test(value) ? url : value)] },
    text(match.slice(value.length)),
  ];
};

/** A text as a list of texts and links. */
export const autolink = (line: string): readonly Inline[] =>
  ADDRESS_HINT.test(line)
    ? line.split(ADDRESSES).flatMap((piece, index) => (index % 2 ? linked(piece) : text(piece)))
    : [text(line)];
