// What an <afterword-discussion> hands down to the elements within it. They have it as properties of their own, so that
// one that stands alone can be given the same.
// It travels by the context protocol of the web components community group, so a site's own element within a discussion can
// ask for it with `@lit/context` or any other implementation. This one is 400 B smaller than that (brotli).
import type { LitElement, PropertyDeclarations } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { Localizer } from './localizer.js';

export interface DiscussionContext {
  discussion: Discussion | undefined;
  localizer: Localizer;
  /** Where drafts are kept over a reload; without one, they last as long as the page. */
  store: ReaderStore | undefined;
  /** Who the reader is known to be, to fill a form in with. */
  reader: Reader | undefined;
}

/** The key to ask with; its type tells what is answered. */
export const discussionContext = 'afterword-discussion' as string & { readonly __context__: DiscussionContext };

export const contextProperties: PropertyDeclarations = {
  discussion: { attribute: false },
  localizer: { attribute: false },
  store: { attribute: false },
  reader: { attribute: false },
};

type Callback = (context: DiscussionContext | undefined, unsubscribe?: () => void) => void;

/** The event that asks whoever is around an element, as the protocol has it. */
interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: Callback;
  readonly subscribe?: boolean;
}

/** Answers the elements within a host, and tells them of every later value. */
export class DiscussionProvider {
  readonly #subscribers = new Map<Callback, () => void>();
  #value: DiscussionContext | undefined;

  constructor(host: LitElement) {
    host.addEventListener('context-request', (event) => {
      const { context, callback, subscribe } = event as ContextRequest;
      if (context !== discussionContext) return;
      event.stopPropagation();
      const unsubscribe = (): void => void this.#subscribers.delete(callback);
      if (subscribe) this.#subscribers.set(callback, unsubscribe);
      callback(this.#value, subscribe ? unsubscribe : undefined);
    });
  }

  setValue(value: DiscussionContext): void {
    this.#value = value;
    for (const [callback, unsubscribe] of this.#subscribers) callback(value, unsubscribe);
  }
}

/** Gives an element what the <afterword-discussion> around it hands down. */
export const consumeDiscussionContext = (host: LitElement & DiscussionContext): void => {
  let leave: (() => void) | undefined;
  const callback: Callback = (value, unsubscribe) => {
    leave = unsubscribe;
    Object.assign(host, value);
  };
  host.addController({
    hostConnected() {
      const event = new Event('context-request', { bubbles: true, composed: true });
      host.dispatchEvent(Object.assign(event, { context: discussionContext, callback, subscribe: true }));
    },
    hostDisconnected: () => leave?.(),
  });
};
