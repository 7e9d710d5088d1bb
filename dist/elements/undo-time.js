// src/elements/undo-time.ts
var DEFAULT_SECONDS = 5;
var LONGEST_SECONDS = 600;
/** The <afterword-discussion> around an element; none if the element stands alone. */
var discussionAround = (element) => {
	const { host } = element.getRootNode();
	return host?.localName === "afterword-discussion" ? host : host && discussionAround(host);
};
/** In milliseconds. `seconds` is what a page says, if it says anything; a text that is no number means the default. */
var undoTime = (seconds = DEFAULT_SECONDS) => 1e3 * (Number(seconds) >= 0 ? Math.min(Number(seconds), LONGEST_SECONDS) : DEFAULT_SECONDS);
/** Sends what waits to be undone as soon as the page is left, until that is `done`. */
var sendWhenLeft = async (discussion, done) => {
	const send = () => discussion.sendNow();
	addEventListener("pagehide", send);
	try {
		await done;
	} finally {
		removeEventListener("pagehide", send);
	}
};
/** Sends a draft after the time in which that can be undone. The discussion tells what becomes of it, and keeps the text meanwhile. */
var postFrom = (form, discussion, draft) => {
	const around = discussionAround(form);
	const wait = around && undoTime(around.undoSeconds);
	sendWhenLeft(discussion, discussion.post(draft, { wait })).catch(() => {});
};
export { discussionAround, postFrom, sendWhenLeft, undoTime };

//# sourceMappingURL=undo-time.js.map