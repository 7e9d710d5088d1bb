// Bare addresses in running text become links, by the rules of GitHub Flavored Markdown's extended autolinks (§6.9):
// `http://`, `https://` and `www.`, less the punctuation that closes the sentence around them. Linear in the text.
import { webAddress } from '../core/url.js';
import type { Inline } from './tree.js';

const ADDRESS = /(?<![\p{L}\p{N}_])(?:https?:\/\/|www\.)[^\s<>"“”„«»]+/giu;
/** Nothing longer is an address anyone means, and some browsers take very long to find that out. */
const LONGEST = 2000;
const TRAILING = /[?!.,:;*_~'’‘…]$/u;

/** What of a match is the address: sentence punctuation and unmatched closing brackets belong to the text around. */
const trim = (match: string): string => {
  let open = 0;
  for (const character of match) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  let end = match.length;
  for (;;) {
    const last = match.slice(end - 1, end);
    if (last === ')' && open < 0) open += 1;
    else if (!TRAILING.test(last)) return match.slice(0, end);
    end -= 1;
  }
};

/** What every address has in it, sought before anything slower. */
const HINT = /:\/\/|www\./i;

/** Running text as text and links. */
export const autolink = (text: string): readonly Inline[] => {
  if (!HINT.test(text)) return [{ type: 'text', value: text }];
  const inlines: Inline[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(ADDRESS)) {
    if (match.length > LONGEST) continue;
    const value = trim(match);
    const url = webAddress(/^www/i.test(value) ? `https://${value}` : value);
    if (!url) continue;
    if (index > end) inlines.push({ type: 'text', value: text.slice(end, index) });
    inlines.push({ type: 'link', url, children: [{ type: 'text', value }] });
    end = index + value.length;
  }
  if (end < text.length) inlines.push({ type: 'text', value: text.slice(end) });
  return inlines;
};
