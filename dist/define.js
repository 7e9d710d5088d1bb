import { AfterwordCommentListElement } from "./elements/afterword-comment-list.js";
import { AfterwordCommentElement } from "./elements/afterword-comment.js";
import { AfterwordDiscussionElement } from "./elements/afterword-discussion.js";
import { loadable } from "./core/load-chunk.js";
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
var loadCount = loadable(() => import("./elements/afterword-count.js"));
var loadTimestamp = loadable(() => import("./elements/afterword-timestamp.js"));
var defineCount = async () => define("afterword-count", (await loadCount()).AfterwordCountElement);
var defineTimestamp = async () => define("afterword-timestamp", (await loadTimestamp()).AfterwordTimestampElement);
/** Loads the code of an element: at once if the page has one, else when the page has loaded everything and is idle. */
var loadWhenNeeded = (name, load) => {
	const run = () => void load().catch(console.warn);
	if (document.querySelector(name)) run();
	else if (document.readyState === "complete") whenIdle(run);
	else addEventListener("load", () => whenIdle(run), { once: true });
};
if (typeof document === "object") {
	loadWhenNeeded("afterword-count", defineCount);
	loadWhenNeeded("afterword-timestamp", defineTimestamp);
	if (document.querySelector("afterword-reply-form")) loadReplyForm().catch(console.warn);
}
export { loadReplyForm };

//# sourceMappingURL=define.js.map