// The values that an <afterword-discussion> provides for the elements inside it. These have properties for them, which a page can
// set on an element that is outside of a discussion.
// It uses the context protocol of the web components community group. So a site's own element inside a discussion can request the
// values with `@lit/context` or another implementation. Our implementation is 400 B smaller than `@lit/context` (brotli).
import type { LitElement, PropertyDeclarations } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { Localizer } from './localizer.js';

export interface DiscussionContext {
  discussion: Discussion | undefined;
  localizer: Localizer;
  /** Keeps drafts over a reload. Without it, they are lost when the page is closed. */
  store: ReaderStore | undefined;
  /** Who the reader is; a form is filled in with it. */
  reader: Reader | undefined;
  /** The formats that a reader may write in, with spaces between; the first is the default. */
  formats?: string | undefined;
}

/** The key of a request for a value. Its type has the type of the value. */
export const discussionContext = 'afterword-discussion' as string & { readonly __context__: DiscussionContext };

export const contextProperties: PropertyDeclarations = {
  discussion: { attribute: false },
  localizer: { attribute: false },
  store: { attribute: false },
  reader: { attribute: false },
};

type Callback = (context: DiscussionContext | undefined, unsubscribe?: () => void) => void;

/** The event of the protocol by which an element requests a value from the elements around it. */
interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: Callback;
  readonly subscribe?: boolean;
}

/** Answers the requests of elements inside a host, and gives them every later value too. */
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

/** Gives an element the values of the <afterword-discussion> around it. */
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
