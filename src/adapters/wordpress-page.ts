// Finds out from a page of WordPress which post it shows and whether a reader is signed in.
import type { DiscussionId } from '../core/records.js';
import { request } from './request.js';

/**
 * Whether two addresses are the same but for the scheme, the query, the fragment, slashes at the end of the path, and the page of comments
 * that they lead to.
 */
export const isSamePage = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (address: string): string => {
  const [text = ''] = address.replace(/^https?:/, '').split(/[?#]/, 1);
  // No regular expression: one that looks for the end of a run of slashes tries each of them.
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end).replace(/\/comment-page-\d{1,9}$/, '');
};

const page = (globalThis as { readonly document?: Document }).document;

/** The address that the page was loaded from. Its head belongs to this address; a router may have changed the address since. */
const loadedFrom = (): string => (page && performance.getEntriesByType('navigation')[0]?.name) ?? '';

/** The post in the head of the page, if the id of the discussion is the address of this page. */
export const postOfPage = (id: DiscussionId): string | undefined => {
  const canonical = page?.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href ?? loadedFrom();
  if (!isSamePage(canonical, id)) return undefined;
  const link = page?.querySelector<HTMLLinkElement>('link[rel=alternate][type="application/json"]')?.href ?? '';
  const shortlink = page?.querySelector<HTMLLinkElement>('link[rel=shortlink]')?.href ?? '';
  return /\/wp\/v2\/[\w-]+\/(\d+)/.exec(link)?.[1] ?? /[?&](?:p|page_id)=(\d+)/.exec(shortlink)?.[1];
};

/**
 * The nonce with which a signed-in reader can make requests; only on WordPress's own pages, because cookies are needed. The plugin writes
 * it into the page; without the plugin it is requested if the page says that somebody is signed in.
 */
export const findNonce = async (base: string, fetchOption: typeof fetch | undefined): Promise<string | undefined> => {
  const written = page?.getElementById('afterword-wordpress')?.textContent;
  if (written) return (JSON.parse(written) as { readonly nonce?: string }).nonce;
  if (!page?.body?.classList.contains('logged-in') || new URL(base, page.baseURI).origin !== page.location.origin)
    return undefined;
  const site = base.replace(/\/(wp-json|\?rest_route=).*$/, '');
  try {
    const response = await request(`${site}/wp-admin/admin-ajax.php?action=rest-nonce`, { fetch: fetchOption });
    return (await response.text()) || undefined;
  } catch {
    return undefined;
  }
};
