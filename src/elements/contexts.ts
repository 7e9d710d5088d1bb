// What an <afterword-discussion> hands down to the elements within it. They have it as properties of their own, so that
// one that stands alone can be given the same.
import { ContextConsumer, createContext, type Context } from '@lit/context';
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

export const discussionContext: Context<string, DiscussionContext> = createContext('afterword-discussion');

export const contextProperties: PropertyDeclarations = {
  discussion: { attribute: false },
  localizer: { attribute: false },
  store: { attribute: false },
  reader: { attribute: false },
};

/** Gives an element what the <afterword-discussion> around it hands down. */
export const consumeDiscussionContext = (host: LitElement & DiscussionContext): void => {
  const callback = (context: DiscussionContext): void => void Object.assign(host, context);
  new ContextConsumer(host, { context: discussionContext, callback, subscribe: true });
};
