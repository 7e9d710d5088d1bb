// afterword: the classes of the elements, their events and types. Importing it changes nothing on the page; afterword/define defines
// the elements. Everything without a page is in afterword/core.
export {
  type Adapter,
  AfterwordError,
  type CommentAuthor,
  type CommentBody,
  type CommentDraft,
  type CommentId,
  type CommentNode,
  type CommentRecord,
  createDiscussion,
  type Discussion,
  type DiscussionId,
  type DiscussionOptions,
  type DiscussionState,
  type ErrorCode,
  type ReaderStore,
} from './core/index.js';
export {
  AfterwordActionEvent,
  AfterwordConnectEvent,
  AfterwordErrorEvent,
  AfterwordLoadedEvent,
  AfterwordPostedEvent,
  type CommentAction,
  type Connection,
} from './elements/events.js';
export { AfterwordFormClosedEvent, AfterwordSubmitEvent } from './elements/form-events.js';
export { discussionContext, type DiscussionContext } from './elements/contexts.js';
export { DiscussionController, type DiscussionHost } from './elements/discussion-controller.js';
export { Localizer } from './elements/localizer.js';
export { AfterwordCommentListElement } from './elements/afterword-comment-list.js';
export { AfterwordCommentElement } from './elements/afterword-comment.js';
export type { CommentView } from './elements/comment-view.js';
export type { CommentForm, FormTarget, OpenForm } from './elements/form-target.js';
export { AfterwordCountElement } from './elements/afterword-count.js';
export { AfterwordDiscussionElement } from './elements/afterword-discussion.js';
export { AfterwordReplyFormElement } from './elements/afterword-reply-form.js';
export { AfterwordTimestampElement } from './elements/afterword-timestamp.js';
export type { Locale, Messages } from './locales/locale.js';
export { withMessages, type OwnMessages } from './locales/with-messages.js';
export type { ErrorMessages } from './locales/page-messages.js';
export type { Plural } from './locales/plural.js';
