// How an element comes by its adapter: a property, or whoever on the page answers its event. Elements know no adapter.
import type { PropertyDeclarations } from 'lit';
import type { Adapter } from '../core/adapter.js';
import { type Archive, parseArchive } from '../core/archive.js';
import { AfterwordError, asAfterwordError } from '../core/errors.js';
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

/** The archive in an element's `<script type="application/json">`, if there is one. */
const archiveIn = (host: Element): Archive | undefined => {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return script ? parseArchive(script.textContent ?? '') : undefined;
};

const ask = (host: Connectable): Connection => {
  const { adapterName: adapter, src } = host;
  const event = new AfterwordConnectEvent({ adapter, src, archive: archiveIn(host) });
  host.dispatchEvent(event);
  if (event.connect) return event.connect();
  throw new AfterwordError(
    'unsupported',
    `<${host.localName}> needs an adapter: set its .adapter property, or load afterword.js, which brings some.`,
  );
};

/** An adapter in the place of one that cannot be had: whatever is asked of it fails, and says why. */
const failing = (reason: unknown): Adapter => {
  const fail = (): Promise<never> => Promise.reject(asAfterwordError(reason));
  return { name: 'none', list: fail, add: fail };
};

/** What an element is connected to: its own adapter, or what the page answers. */
export const connectionOf = (host: Connectable): Connection => {
  if (host.adapter) return { adapter: host.adapter };
  try {
    return ask(host);
  } catch (reason) {
    return { adapter: failing(reason) };
  }
};
