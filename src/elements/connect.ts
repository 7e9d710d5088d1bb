// How an element comes by its adapter: a property, or whoever on the page answers its event. Elements know no adapter.
import type { PropertyDeclarations } from 'lit';
import type { Adapter } from '../core/adapter.js';
import { type Archive, parseArchive } from '../core/archive.js';
import { AfterwordError } from '../core/errors.js';
import type { DiscussionId } from '../core/records.js';
import type { Locale } from '../locales/locale.js';
import { AfterwordConnectEvent, type Connection } from './events.js';

/** What the elements that talk to an adapter have in common. */
export interface Connectable extends Element {
  discussionId: string | undefined;
  adapterName: string | undefined;
  src: string | undefined;
  adapter: Adapter | undefined;
  locale: Locale | undefined;
}

export const connectableProperties: PropertyDeclarations = {
  discussionId: { attribute: 'discussion-id' },
  adapterName: { attribute: 'adapter' },
  src: {},
  adapter: { attribute: false },
  locale: { attribute: false },
};

/** The discussion an element is about: the one it names, or the page's, by its canonical address without fragment. */
export const discussionOf = ({ discussionId }: Connectable): DiscussionId => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return discussionId ?? (canonical || location.href).replace(/#.*$/, '');
};

/**
 * The archive in an element's `<script type="application/json">`, if there is one.
 *
 * @throws AfterwordError `corrupt`
 */
export const archiveIn = (host: Element): Archive | undefined => {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return script ? parseArchive(script.textContent ?? '') : undefined;
};

/**
 * The connection of an element: its own adapter, or what the page answers.
 *
 * @param archive what the element holds of its discussion
 * @throws AfterwordError `unsupported` when nobody answers; whatever the answer throws
 */
export const connectionOf = (host: Connectable, archive?: Archive): Connection => {
  const { adapter, adapterName, src, locale } = host;
  if (adapter) return { adapter, ...(locale && { locale }) };
  const event = new AfterwordConnectEvent({ adapter: adapterName, src, archive });
  host.dispatchEvent(event);
  if (!event.connect)
    throw new AfterwordError(
      'unsupported',
      `<${host.localName}> needs an adapter: set its .adapter property, or load afterword.js, which brings some.`,
    );
  return { ...event.connect(), ...(locale && { locale }) };
};
