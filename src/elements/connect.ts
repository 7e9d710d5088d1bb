// How an element comes by its adapter: a property, or whoever on the page answers its event. Elements know no adapter.
import type { PropertyDeclarations } from 'lit';
import type { Adapter } from '../core/adapter.js';
import { parseArchive } from '../core/archive.js';
import { AfterwordError } from '../core/errors.js';
import { type Page, pageIdOf, type PageRule, tidyAddress } from '../core/page-address.js';
import type { DiscussionId } from '../core/records.js';
import type { Locale } from '../locales/locale.js';
import { AfterwordConnectEvent, type Connection } from './events.js';
import { currentPage } from './page.js';

/** What the elements that talk to an adapter have in common. */
export interface Connectable extends Element {
  discussionId: string | undefined;
  /** What names the discussion where `discussionId` does not. */
  pageId: PageRule | undefined;
  src: string | undefined;
  token: string | null | undefined;
  /** Frameworks set the property where the element has one: a name there means what it means in the attribute. */
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

/** Whether another connection is asked for than before. A renewed token is the same connection. */
export const isReconnected = (changed: ReadonlyMap<PropertyKey, unknown>): boolean =>
  Object.keys(connectableProperties).some((name) => name !== 'token' && changed.has(name));

/** The page an element is about: the one it is on as that is now, or the one that the link around it leads to. */
const pageOf = (host: Connectable): Page => {
  const page = currentPage();
  const link = host.closest<HTMLAnchorElement>('a[href]');
  return link ? { ...page, owner: page.owner ?? tidyAddress(page.address), address: link.href } : page;
};

/** The discussion an element is about: the one it names, or that of its page. */
export const discussionOf = (host: Connectable): DiscussionId =>
  host.discussionId ?? pageIdOf(pageOf(host), host.pageId);

/**
 * What an element is connected to: its own adapter, or the one the page answers with. Where nothing can be had, an adapter that
 * fails whatever is asked of it, and says why.
 */
export const connectionOf = (host: Connectable): Connection => {
  const { adapter: given, src, token, localName } = host;
  const name = typeof given === 'string' ? given : undefined;
  const adapter = typeof given === 'string' ? undefined : given;
  try {
    const script = host.querySelector('script[type="application/json"]');
    const archive = script && !adapter ? parseArchive(script.textContent ?? '') : undefined;
    // Whoever has an adapter wants only what comes with one: where drafts are kept, the page's language.
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
