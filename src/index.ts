// afterword: everything a developer builds with, by name. Importing it changes nothing on the page; afterword/define does.
export * from './core/index.js';
export * from './elements/events.js';
export { discussionContext, type DiscussionContext } from './elements/contexts.js';
export { DiscussionController } from './elements/discussion-controller.js';
export { Localizer } from './elements/localizer.js';
export { AfterwordCommentListElement } from './elements/afterword-comment-list.js';
export { AfterwordCommentElement } from './elements/afterword-comment.js';
export type { CommentView } from './elements/comment-frame.js';
export { AfterwordCountElement } from './elements/afterword-count.js';
export { AfterwordDiscussionElement } from './elements/afterword-discussion.js';
export { AfterwordReplyFormElement } from './elements/afterword-reply-form.js';
export { AfterwordTimestampElement } from './elements/afterword-timestamp.js';
export type { Locale, Messages, Plural } from './locales/locale.js';
