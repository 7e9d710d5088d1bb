// Defines Afterword's elements, each unless its name is taken. The provider comes first, so that what it holds finds its
// context at once.
import { AfterwordCommentListElement } from './elements/afterword-comment-list.js';
import { AfterwordCommentElement } from './elements/afterword-comment.js';
import { AfterwordCountElement } from './elements/afterword-count.js';
import { AfterwordDiscussionElement } from './elements/afterword-discussion.js';
import { AfterwordReplyFormElement } from './elements/afterword-reply-form.js';
import { AfterwordTimestampElement } from './elements/afterword-timestamp.js';

const elements = {
  'afterword-discussion': AfterwordDiscussionElement,
  'afterword-comment-list': AfterwordCommentListElement,
  'afterword-comment': AfterwordCommentElement,
  'afterword-reply-form': AfterwordReplyFormElement,
  'afterword-timestamp': AfterwordTimestampElement,
  'afterword-count': AfterwordCountElement,
};

for (const [name, element] of Object.entries(elements))
  if (!customElements.get(name)) customElements.define(name, element);

export type {
  AfterwordCommentElement,
  AfterwordCommentListElement,
  AfterwordCountElement,
  AfterwordDiscussionElement,
  AfterwordReplyFormElement,
  AfterwordTimestampElement,
};
