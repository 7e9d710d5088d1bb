// How an element gets its adapter: from its property, or from a script on the page that answers its event. No element imports an
// adapter.
import type { PropertyDeclarations } from 'lit';
import type { Adapter } from '../core/adapter.js';
import { parseArchive } from '../core/archive.js';
import { AfterwordError } from '../core/errors.js';
import { type Page, pageIdOf, type PageRule, tidyAddress } from '../core/page-address.js';
import type { DiscussionId } from '../core/records.js';
import type { Locale } from '../locales/locale.js';
import { AfterwordConnectEvent, type Connection } from './events.js';
import { currentPage } from './page.js';

/** What all elements with an adapter have in common. */
export interface Connectable extends Element {
  discussionId: string | undefined;
  /** How the page names its discussion, if there is no `discussionId`. */
  pageId: PageRule | undefined;
  src: string | undefined;
  token: string | null | undefined;
  /** An adapter, or the name of one as in the attribute: frameworks set the property instead of the attribute. */
  adapter: Adapter | string | null | undefined;
  locale: Locale | undefined;
}

export const connectableProperties: PropertyDeclarations = {
  discussionId: { attribute: 'discussion-id' },
  pageId: { attribute: 'page-id' },
  src: {},
  token: {},
  adapter: {},
};

/** Whether the element needs another connection. A new token does not change the connection. */
export const isReconnected = (changed: ReadonlyMap<PropertyKey, unknown>): boolean =>
  Object.keys(connectableProperties).some((name) => name !== 'token' && changed.has(name));

/** The page that an element is about: the one it is on, or the one that the link around it leads to. */
const pageOf = (host: Connectable): Page => {
  const page = currentPage();
  const link = host.closest<HTMLAnchorElement>('a[href]');
  return link ? { ...page, owner: page.owner ?? tidyAddress(page.address), address: link.href } : page;
};

/** The discussion that an element is about: the one it names, or that of its page. */
export const discussionOf = (host: Connectable): DiscussionId =>
  host.discussionId ?? pageIdOf(pageOf(host), host.pageId);

/**
 * What an element is connected to: its own adapter, or one from a script on the page. If there is none, an adapter whose every
 * call fails and says why.
 */
export const connectionOf = (host: Connectable): Connection => {
  const { adapter: given, src, token, localName } = host;
  const name = typeof given === 'string' ? given : undefined;
  const adapter = typeof given === 'string' ? undefined : given;
  try {
    const script = host.querySelector('script[type="application/json"]');
    const archive = script && !adapter ? parseArchive(script.textContent ?? '') : undefined;
    // An element with an adapter of its own asks only for the rest: the store for drafts, and the page's language.
    const event = new AfterwordConnectEvent(adapter ? {} : { adapter: name, src, token, archive });
    host.dispatchEvent(event);
    const connection = event.connect?.();
    if (adapter) return { ...connection, adapter };
    if (connection) return connection;
    throw new AfterwordError('unsupported', `<${localName}> needs an adapter: set its .adapter, or load afterword.js.`);
  } catch (reason) {
    const fail = async (): Promise<never> => {
      throw reason;
    };
    return { adapter: { name: 'none', list: fail, add: fail } };
  }
};
