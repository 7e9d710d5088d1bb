import { createOutbox } from "../core/outbox.js";
import { writingMessages } from "../locales/en-writing.js";
import { AfterwordReplyFormElement } from "./afterword-reply-form.js";
import { announcementOf } from "./announcement.js";
import { progressNote } from "./comment-progress.js";
import { goOn } from "./go-on.js";
import { actOnFailure } from "./unsent-actions.js";
export { AfterwordReplyFormElement, actOnFailure, announcementOf, createOutbox, goOn, progressNote, writingMessages };
