// The writing path: the code for writing a response, sending it and showing what became of it. It is loaded when the first responses
// are painted, or when the reader wants to write (load-writing.ts).
import { changesWith, type CreateChanges } from '../core/discussion-changes.js';
import { loadable } from '../core/load-chunk.js';

export { writingMessages } from '../locales/en-writing.js';
export { AfterwordReplyFormElement } from './afterword-reply-form.js';
export { announcementOf } from './announcement.js';
export { deliveryNote } from './comment-progress.js';
export { goOn } from './go-on.js';
export { showActions } from './show-actions.js';
export { actOnFailure } from './unsent-actions.js';

/** The code of acts on stored comments (edit, remove, react, report, moderate) is loaded with the first act. */
export const createChanges: CreateChanges = changesWith(loadable(() => import('../core/acts.js')));
