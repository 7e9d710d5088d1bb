// Which article a page is about, by its address and its canonical link. All addresses of one article must name the same
// discussion: a reader who follows the link of a newsletter reads the same responses as everybody else.
import type { DiscussionId } from './records.js';
import type { PAGE_RULES } from './vocabulary.js';

/** Which rule names the discussion, if the page does not name it itself: see `pageIdOf`. */
export type PageRule = (typeof PAGE_RULES)[number];

/** A page, as it was found at one moment. */
export interface Page {
  /** As it is in the address bar. */
  readonly address: string;
  /** The address in its canonical link. */
  readonly canonical: string | undefined;
  /** The address that the page had when the canonical link came; `undefined` while a router may still change the address. */
  readonly owner: string | undefined;
}

/**
 * Query parameters that say where a reader came from, or which comment a link is to (comment-in-address.ts). They do not belong to the page,
 * so they are not part of an id.
 */
const TRACKING =
  /^((utm|atk|mtm|hsa|gad|__cf_chl)_\w+|pk_(campaign|kwd|keyword|source|medium|content|cid)|([dgy]|fb|ys|tt|tw)clid|msclkid|gclsrc|[gw]braid|_g[al]|_?_hs\w+|fb_(action|source|ref)\w*|igsh(id)?|mc_[ce]id|mkt_tok|ht-comment-id|replytocom|commentid|cpage|li_fat_id|srsltid|_openstat)(=|$)/i;

/** An address without what leads to a part of the page: its fragment, and which page of the comments WordPress shows. */
const wholePage = (address: string): string =>
  address.replace(/(\/comment-page-|&cpage=)\d+(?=\/?([?&#]|$))|#.*/gs, '');
const originOf = (address: string): string => /^\w+:\/\/[^/]*/.exec(address)?.[0] ?? '';

/** Writes characters beyond ASCII in one way: composed (NFC), as escaped UTF-8. Escapes that are not UTF-8 stay. */
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

/**
 * An address without parts that do not belong to the page: fragment, page of the comments, tracking parameters, the name of an index file.
 */
export const tidyAddress = (address: string): string => {
  const [path = '', ...queries] = wholePage(address).split('?');
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

/** Whether a canonical link is about the page at an address: it has the same path. Its host may differ, its parameters may be absent. */
const isAbout = (canonical: string, address: string): boolean => {
  const [named, path] = [canonical, address].map((one) => plainAddress(one).slice(originOf(one).length));
  return named === path || named === path!.replace(/\?.*/s, '');
};

/**
 * The id of a page's discussion.
 *
 * `canonical`: the address in the canonical link, as it is written; the plain address if there is no link. If a router changed
 * the address and left the link as it was, the link is about the page before: then the id is the address, with the host of the
 * link.
 * `path`: the plain address without its query. `address`: the whole address without its fragment, as it is. None has a page of comments
 * in it.
 */
export const pageIdOf = ({ address, canonical, owner }: Page, rule?: string): DiscussionId => {
  if (rule === 'address') return wholePage(address);
  const plain = plainAddress(address);
  if (rule === 'path') return plain.replace(/\?.*/s, '');
  if (!canonical) return plain;
  const tidy = tidyAddress(address);
  if (!owner || owner === tidy || isAbout(canonical, tidy)) return wholePage(canonical);
  const origin = originOf(tidy);
  return origin === originOf(owner) && isAbout(canonical, owner)
    ? originOf(canonical) + tidy.slice(origin.length)
    : tidy;
};
