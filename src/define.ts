// Defines Afterword's elements, each unless its name is taken. The provider comes first, so that what it holds finds its
// context at once. What most pages do without at first is defined once its code is there.
import { AfterwordCommentListElement } from './elements/afterword-comment-list.js';
import { AfterwordCommentElement } from './elements/afterword-comment.js';
import type { AfterwordCountElement } from './elements/afterword-count.js';
import { AfterwordDiscussionElement } from './elements/afterword-discussion.js';
import type { AfterwordReplyFormElement } from './elements/afterword-reply-form.js';
import type { AfterwordTimestampElement } from './elements/afterword-timestamp.js';
import { loadWriting } from './elements/load-writing.js';

const define = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
};

define('afterword-discussion', AfterwordDiscussionElement);
define('afterword-comment-list', AfterwordCommentListElement);
define('afterword-comment', AfterwordCommentElement);

/** Defines the reply form. Discussions and lists do so by themselves, once they are painted; so does a form in the page. */
export const loadReplyForm = async (): Promise<void> => {
  await loadWriting();
};

const loadCount = async (): Promise<void> =>
  define('afterword-count', (await import('./elements/afterword-count.js')).AfterwordCountElement);
const loadTimestamp = async (): Promise<void> =>
  define('afterword-timestamp', (await import('./elements/afterword-timestamp.js')).AfterwordTimestampElement);

/** Loads what defines an element: at once where the page has one, else once the page has all else. */
const loadWhenNeeded = (name: string, load: () => Promise<void>): void => {
  const run = (): void => void load().catch(console.warn);
  if (document.querySelector(name) || document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
};

// Where there is no page, as on a server, there is nothing to look at.
if (typeof document === 'object') {
  loadWhenNeeded('afterword-count', loadCount);
  loadWhenNeeded('afterword-timestamp', loadTimestamp);
  if (document.querySelector('afterword-reply-form')) loadReplyForm().catch(console.warn);
}

export type {
  AfterwordCommentElement,
  AfterwordCommentListElement,
  AfterwordCountElement,
  AfterwordDiscussionElement,
  AfterwordReplyFormElement,
  AfterwordTimestampElement,
};
