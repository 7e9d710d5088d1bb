export { createOutbox } from '../core/outbox.js';
export { writingMessages } from '../locales/en-writing.js';
export { AfterwordReplyFormElement } from './afterword-reply-form.js';
export { failure } from './failure.js';
