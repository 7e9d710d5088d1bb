import { AfterwordCommentListElement } from "./elements/afterword-comment-list.js";
import { AfterwordCommentElement } from "./elements/afterword-comment.js";
import { AfterwordDiscussionElement } from "./elements/afterword-discussion.js";
import { loadWriting } from "./elements/load-writing.js";
import { whenIdle } from "./elements/yield-to-page.js";
// src/define.ts
var define = (name, element) => {
	if (!customElements.get(name)) customElements.define(name, element);
};
define("afterword-discussion", AfterwordDiscussionElement);
define("afterword-comment-list", AfterwordCommentListElement);
define("afterword-comment", AfterwordCommentElement);
/** Defines the reply form. Discussions and lists do this themselves once they are painted, and so does a form in the page's HTML. */
var loadReplyForm = async () => {
	await loadWriting();
};
var loadCount = async () => define("afterword-count", (await import("./elements/afterword-count.js")).AfterwordCountElement);
var loadTimestamp = async () => define("afterword-timestamp", (await import("./elements/afterword-timestamp.js")).AfterwordTimestampElement);
/** Loads the code of an element: at once if the page has one, else when the page has loaded everything and is idle. */
var loadWhenNeeded = (name, load) => {
	const run = () => void load().catch(console.warn);
	if (document.querySelector(name)) run();
	else if (document.readyState === "complete") whenIdle(run);
	else addEventListener("load", () => whenIdle(run), { once: true });
};
if (typeof document === "object") {
	loadWhenNeeded("afterword-count", loadCount);
	loadWhenNeeded("afterword-timestamp", loadTimestamp);
	if (document.querySelector("afterword-reply-form")) loadReplyForm().catch(console.warn);
}
export { loadReplyForm };

//# sourceMappingURL=define.js.map