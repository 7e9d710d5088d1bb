import { createOutbox } from "../core/outbox.js";
import { writingMessages } from "../locales/en-writing.js";
import { AfterwordReplyFormElement } from "./afterword-reply-form.js";
import { failure } from "./failure.js";
export { AfterwordReplyFormElement, createOutbox, failure, writingMessages };
