import { type CreateChanges } from '../core/discussion-changes.js';
export { writingMessages } from '../locales/en-writing.js';
export { AfterwordReplyFormElement } from './afterword-reply-form.js';
export { announcementOf } from './announcement.js';
export { deliveryNote } from './comment-progress.js';
export { goOn } from './go-on.js';
export { showActions } from './show-actions.js';
export { actOnFailure } from './unsent-actions.js';
/** The code of acts on stored comments (edit, remove, react, report, moderate) is loaded with the first act. */
export declare const createChanges: CreateChanges;
