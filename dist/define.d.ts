import { AfterwordCommentListElement } from './elements/afterword-comment-list.js';
import { AfterwordCommentElement } from './elements/afterword-comment.js';
import type { AfterwordCountElement } from './elements/afterword-count.js';
import { AfterwordDiscussionElement } from './elements/afterword-discussion.js';
import type { AfterwordReplyFormElement } from './elements/afterword-reply-form.js';
import type { AfterwordTimestampElement } from './elements/afterword-timestamp.js';
/** Defines the reply form. Discussions and lists do this themselves once they are painted, and so does a form in the page's HTML. */
export declare const loadReplyForm: () => Promise<void>;
export type { AfterwordCommentElement, AfterwordCommentListElement, AfterwordCountElement, AfterwordDiscussionElement, AfterwordReplyFormElement, AfterwordTimestampElement, };
