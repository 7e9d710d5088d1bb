import { asAfterwordError } from "../core/errors.js";
import { discussionAround, sendWhenLeft } from "./undo-time.js";
// src/elements/kept-removals.ts
var KEY = "afterword-removals";
/** In milliseconds. This device's clock may have been set back. */
var LONGEST_WAIT = 6e5;
/** Failures after which it is kept. With another one the back end has refused, and the reader is told. */
var UNANSWERED = /* @__PURE__ */ new Set([
	"network",
	"unavailable",
	"rate-limited",
	"unauthorized",
	"aborted"
]);
var isKeptRemoval = (entry) => Array.isArray(entry) && entry.map((part) => typeof part).join() === "string,string,number";
var read = () => {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
		return Array.isArray(kept) ? kept.filter(isKeptRemoval) : [];
	} catch {
		return [];
	}
};
/** What stands for each discussion of this page: its id, and its back end, because another one may have a discussion with the same id. The
*  address of an adapter that a script has made is not known. */
var places = /* @__PURE__ */ new WeakMap();
var isOf = ([place, comment], discussion, which) => place === places.get(discussion) && comment === which;
/** @param sendAt absent if it is to be forgotten */
var write = (discussion, comment, sendAt) => {
	const kept = read();
	const others = kept.filter((entry) => !isOf(entry, discussion, comment));
	if (sendAt === void 0 && others.length === kept.length) return;
	const next = sendAt === void 0 ? others : [...others, [
		places.get(discussion),
		comment,
		sendAt
	]].slice(-100);
	try {
		localStorage.setItem(KEY, JSON.stringify(next));
	} catch {}
};
/** Forgets a removal that failed once the reader has dismissed it, or trying again was successful. */
var forgetWhenOver = (discussion, comment) => {
	const stop = discussion.subscribe((state) => {
		if (state.status !== "ready" || state.nodesById.get(comment)?.progress?.has("remove")) return;
		write(discussion, comment);
		stop();
	});
};
var settle = async (discussion, comment, removal) => {
	try {
		await removal;
		write(discussion, comment);
	} catch (error) {
		if (UNANSWERED.has(asAfterwordError(error).code)) forgetWhenOver(discussion, comment);
		else write(discussion, comment);
		throw error;
	}
};
/** Removes a comment after some milliseconds, or when the page is left. It can be undone until then. */
var removeAfter = async (discussion, comment, wait) => {
	write(discussion, comment, Date.now() + wait);
	await settle(discussion, comment, sendWhenLeft(discussion, discussion.remove?.(comment, { wait })));
};
/** Sends a removal of another page, unless it was undone or sent there meanwhile. */
var sendKept = async (discussion, comment) => {
	if (!read().some((entry) => isOf(entry, discussion, comment))) return;
	const { state, adapter } = discussion;
	await settle(discussion, comment, state.status === "ready" && state.permissions.has("remove") && state.nodesById.has(comment) ? discussion.remove?.(comment) : adapter.remove?.(discussion.id, comment));
};
/** Sends the removals in a list's discussion that earlier pages have left, once. */
var sendKeptRemovals = (list) => {
	const { discussion } = list;
	if (discussion?.state.status !== "ready" || places.has(discussion)) return;
	const here = `${discussion.adapter.name} ${discussionAround(list)?.src} ${discussion.id}`;
	places.set(discussion, here);
	for (const [place, comment, sendAt] of read()) if (place === here) setTimeout(() => void sendKept(discussion, comment).catch(() => {}), Math.min(Math.max(sendAt - Date.now(), 0), LONGEST_WAIT));
};
export { removeAfter, sendKeptRemovals };

//# sourceMappingURL=kept-removals.js.map