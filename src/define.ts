// Defines Afterword's elements, each unless its name is taken; the reply form once its code is there. The provider comes
// first, so that what it holds finds its context at once.
import { AfterwordCommentListElement } from './elements/afterword-comment-list.js';
import { AfterwordCommentElement } from './elements/afterword-comment.js';
import { AfterwordCountElement } from './elements/afterword-count.js';
import { AfterwordDiscussionElement } from './elements/afterword-discussion.js';
import type { AfterwordReplyFormElement } from './elements/afterword-reply-form.js';
import { AfterwordTimestampElement } from './elements/afterword-timestamp.js';
import { loadWriting } from './elements/load-writing.js';

const elements = {
  'afterword-discussion': AfterwordDiscussionElement,
  'afterword-comment-list': AfterwordCommentListElement,
  'afterword-comment': AfterwordCommentElement,
  'afterword-timestamp': AfterwordTimestampElement,
  'afterword-count': AfterwordCountElement,
};

for (const [name, element] of Object.entries(elements))
  if (!customElements.get(name)) customElements.define(name, element);

/** Defines the reply form, which comes later than the others: discussions and lists call this themselves, once they are painted. */
export const loadReplyForm = async (): Promise<void> => void (await loadWriting());

// Where there is no page, as on a server, there is nothing to look at.
if (typeof document === 'object' && document.querySelector('afterword-reply-form')) loadReplyForm().catch(console.warn);

export type {
  AfterwordCommentElement,
  AfterwordCommentListElement,
  AfterwordCountElement,
  AfterwordDiscussionElement,
  AfterwordReplyFormElement,
  AfterwordTimestampElement,
};
