// Which article a page is about, by its address and its canonical link. Two addresses of one article must name one
// discussion: a reader who came by a newsletter's link reads the same responses as everybody else.
import type { DiscussionId } from './records.js';
import type { PAGE_RULES } from './vocabulary.js';

/** What names the discussion of a page that names none: see `pageIdOf`. */
export type PageRule = (typeof PAGE_RULES)[number];

/** A page, as it was found at one moment. */
export interface Page {
  /** As the address bar has it. */
  readonly address: string;
  /** What its canonical link leads to. */
  readonly canonical: string | undefined;
  /** The address the canonical link came for; `undefined` while a router may still be about to change the address. */
  readonly owner: string | undefined;
}

/** Query parameters that tell where a reader came from. They name no page, so none of them is in an id. */
const TRACKING =
  /^((utm|mtm|hsa|gad|__cf_chl)_\w+|pk_(campaign|kwd|keyword|source|medium|content|cid)|([dgy]|fb|ys|tt|tw)clid|msclkid|gclsrc|[gw]braid|_g[al]|_?_hs\w+|fb_(action|source|ref)\w*|igsh(id)?|mc_[ce]id|mkt_tok|li_fat_id|srsltid|_openstat)(=|$)/i;

const withoutFragment = (address: string): string => address.replace(/#.*/s, '');
const originOf = (address: string): string => /^\w+:\/\/[^/]*/.exec(address)?.[0] ?? '';

/** One way of writing the letters beyond ASCII: escaped UTF-8 of the composed form (NFC). What is no UTF-8 stays. */
const inOneForm = (text: string): string =>
  text
    .replace(/(%[89a-f][\da-f])+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes;
      }
    })
    .normalize()
    .replace(/[^\0-\x7f]+/g, encodeURIComponent);

/** An address without what names no page: fragment, tracking parameters, the name of an index file. */
export const tidyAddress = (address: string): string => {
  const [path = '', ...queries] = withoutFragment(address).split('?');
  const query = queries
    .join('?')
    .split('&')
    .filter((parameter) => parameter && !TRACKING.test(parameter))
    .join('&');
  return inOneForm(path.replace(/\/index\.html?$/i, '/') + (query && `?${query}`));
};

/** A tidy address without a slash at its end: `/a`, `/a/` and `/a/index.html` are one page. */
export const plainAddress = (address: string): string => {
  const [path = '', ...query] = tidyAddress(address).split(/(?=\?)/);
  const origin = originOf(path);
  return origin + (path.slice(origin.length).replace(/\/+$/, '') || '/') + query.join('');
};

/** Whether a canonical link speaks of the page at an address: the path is the same, whatever host and parameters it leaves out. */
const isAbout = (canonical: string, address: string): boolean => {
  const [named, path] = [canonical, address].map((one) => plainAddress(one).slice(originOf(one).length));
  return named === path || named === path!.replace(/\?.*/s, '');
};

/**
 * The id of a page's discussion.
 *
 * `canonical`: where the canonical link leads, as it is written; without one, the plain address. A link that stayed when a
 * router changed the address is about the page before: then the id is the address, on the host that the link names.
 * `path`: the plain address without its query. `address`: the whole address without its fragment, as it is.
 */
export const pageIdOf = ({ address, canonical, owner }: Page, rule?: string): DiscussionId => {
  if (rule === 'address') return withoutFragment(address);
  const plain = plainAddress(address);
  if (rule === 'path') return plain.replace(/\?.*/s, '');
  if (!canonical) return plain;
  const tidy = tidyAddress(address);
  if (!owner || owner === tidy || isAbout(canonical, tidy)) return withoutFragment(canonical);
  const origin = originOf(tidy);
  return origin === originOf(owner) && isAbout(canonical, owner)
    ? originOf(canonical) + tidy.slice(origin.length)
    : tidy;
};
