import { AfterwordCommentListElement } from "./elements/afterword-comment-list.js";
import { AfterwordCommentElement } from "./elements/afterword-comment.js";
import { AfterwordCountElement } from "./elements/afterword-count.js";
import { AfterwordDiscussionElement } from "./elements/afterword-discussion.js";
import { AfterwordReplyFormElement } from "./elements/afterword-reply-form.js";
import { AfterwordTimestampElement } from "./elements/afterword-timestamp.js";
// src/define.ts
var elements = {
	"afterword-discussion": AfterwordDiscussionElement,
	"afterword-comment-list": AfterwordCommentListElement,
	"afterword-comment": AfterwordCommentElement,
	"afterword-reply-form": AfterwordReplyFormElement,
	"afterword-timestamp": AfterwordTimestampElement,
	"afterword-count": AfterwordCountElement
};
for (const [name, element] of Object.entries(elements)) if (!customElements.get(name)) customElements.define(name, element);

//# sourceMappingURL=define.js.map