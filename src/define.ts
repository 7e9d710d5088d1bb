// Defines Afterword's elements, each unless its name is already defined. <afterword-discussion> comes first, so that the elements
// within it find their context at once. Elements that most pages do not need at first are defined when their code is loaded.
import { AfterwordCommentListElement } from './elements/afterword-comment-list.js';
import { AfterwordCommentElement } from './elements/afterword-comment.js';
import type { AfterwordCountElement } from './elements/afterword-count.js';
import { AfterwordDiscussionElement } from './elements/afterword-discussion.js';
import type { AfterwordReplyFormElement } from './elements/afterword-reply-form.js';
import type { AfterwordTimestampElement } from './elements/afterword-timestamp.js';
import { loadable } from './core/load-chunk.js';
import { loadWriting } from './elements/load-writing.js';
import { whenIdle } from './elements/yield-to-page.js';

const define = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
};

define('afterword-discussion', AfterwordDiscussionElement);
define('afterword-comment-list', AfterwordCommentListElement);
define('afterword-comment', AfterwordCommentElement);

/** Defines the reply form. Discussions and lists do this themselves once they are painted, and so does a form in the page's HTML. */
export const loadReplyForm = async (): Promise<void> => {
  await loadWriting();
};

const loadCount = loadable(() => import('./elements/afterword-count.js'));
const loadTimestamp = loadable(() => import('./elements/afterword-timestamp.js'));
const defineCount = async (): Promise<void> => define('afterword-count', (await loadCount()).AfterwordCountElement);
const defineTimestamp = async (): Promise<void> =>
  define('afterword-timestamp', (await loadTimestamp()).AfterwordTimestampElement);

/** Loads the code of an element: at once if the page has one, else when the page has loaded everything and is idle. */
const loadWhenNeeded = (name: string, load: () => Promise<void>): void => {
  const run = (): void => void load().catch(console.warn);
  if (document.querySelector(name)) run();
  else if (document.readyState === 'complete') whenIdle(run);
  else addEventListener('load', () => whenIdle(run), { once: true });
};

// On a server there is no document.
if (typeof document === 'object') {
  loadWhenNeeded('afterword-count', defineCount);
  loadWhenNeeded('afterword-timestamp', defineTimestamp);
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
