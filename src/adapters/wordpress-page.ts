// What a page that WordPress made tells of itself: which post it is about, and who is signed in.
import type { DiscussionId } from '../core/records.js';
import { request } from './request.js';

/** Whether two addresses are the same but for the scheme, the query, the fragment and slashes at the end of the path. */
export const isSamePage = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (address: string): string => {
  const [text = ''] = address.replace(/^https?:/, '').split(/[?#]/, 1);
  // No regular expression: one that looks for the end of a run of slashes tries each of them.
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
};

const page = (globalThis as { readonly document?: Document }).document;

/** The address the page was loaded from, which its head was written for: a router may have changed it since. */
const loadedFrom = (): string => (page && performance.getEntriesByType('navigation')[0]?.name) ?? '';

/** The post a page that WordPress made is about, as its head says, if it is the page a discussion is named by. */
export const postOfPage = (id: DiscussionId): string | undefined => {
  const canonical = page?.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href ?? loadedFrom();
  if (!isSamePage(canonical, id)) return undefined;
  const link = page?.querySelector<HTMLLinkElement>('link[rel=alternate][type="application/json"]')?.href ?? '';
  const shortlink = page?.querySelector<HTMLLinkElement>('link[rel=shortlink]')?.href ?? '';
  return /\/wp\/v2\/[\w-]+\/(\d+)/.exec(link)?.[1] ?? /[?&](?:p|page_id)=(\d+)/.exec(shortlink)?.[1];
};

/**
 * What lets a reader who is signed in to WordPress act as such: on its own pages only, whose cookies go along. The plugin
 * writes it into the page; else WordPress is asked, where its page says that somebody is signed in.
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
