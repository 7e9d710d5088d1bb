import { changesWith } from "../core/discussion-changes.js";
import { loadable } from "../core/load-chunk.js";
import { writingMessages } from "../locales/en-writing.js";
import { AfterwordReplyFormElement } from "./afterword-reply-form.js";
import { announcementOf } from "./announcement.js";
import { deliveryNote } from "./comment-progress.js";
import { goOn } from "./go-on.js";
import { showActions } from "./show-actions.js";
import { actOnFailure } from "./unsent-actions.js";
// src/elements/writing.ts
/** The code of acts on stored comments (edit, remove, react, report, moderate) is loaded with the first act. */
var createChanges = changesWith(loadable(() => import("../core/acts.js")));
export { AfterwordReplyFormElement, actOnFailure, announcementOf, createChanges, deliveryNote, goOn, showActions, writingMessages };

//# sourceMappingURL=writing.js.map