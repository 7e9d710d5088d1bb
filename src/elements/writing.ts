// The writing path: what it takes to write a response, to send it and to tell what became of it. Loaded when the first
// responses have been painted, or when the reader asks for it (load-writing.ts).
export { createOutbox } from '../core/outbox.js';
export { writingMessages } from '../locales/en-writing.js';
export { AfterwordReplyFormElement } from './afterword-reply-form.js';
export { announcementOf } from './announcement.js';
export { progressNote } from './comment-progress.js';
export { goOn } from './go-on.js';
export { actOnFailure } from './unsent-actions.js';
