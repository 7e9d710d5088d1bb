import { AfterwordCommentListElement } from './elements/afterword-comment-list.js';
import { AfterwordCommentElement } from './elements/afterword-comment.js';
import { AfterwordCountElement } from './elements/afterword-count.js';
import { AfterwordDiscussionElement } from './elements/afterword-discussion.js';
import { AfterwordReplyFormElement } from './elements/afterword-reply-form.js';
import { AfterwordTimestampElement } from './elements/afterword-timestamp.js';
export type { AfterwordCommentElement, AfterwordCommentListElement, AfterwordCountElement, AfterwordDiscussionElement, AfterwordReplyFormElement, AfterwordTimestampElement, };
