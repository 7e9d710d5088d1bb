import { elementIdOf } from "../core/permalink.js";
// src/elements/reading-place.ts
var KEY = "afterword-places";
/** Scrolling ends after this many frames without movement, and at the latest after this many frames in all. */
var CALM = 6;
var LONGEST = 180;
/** Places that the reader has not been brought back to yet. */
var wanted = /* @__PURE__ */ new WeakMap();
var page = (address) => address.replace(/#.*/, "");
var keyOf = ({ discussion }) => JSON.stringify([page(location.href), discussion?.id]);
var places = () => {
	try {
		return new Map(JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));
	} catch {
		return /* @__PURE__ */ new Map();
	}
};
var keep = (all) => {
	try {
		sessionStorage.setItem(KEY, JSON.stringify([...all].slice(-20)));
	} catch {}
};
var rootOf = (host) => host.shadowRoot?.querySelector("afterword-comment-list")?.shadowRoot;
var rectOf = (element) => element.getBoundingClientRect();
/** The first visible comment; if the reader is at the form below the comments, the last one. */
var rowInSight = (host) => {
	if (rectOf(host).bottom < 0) return void 0;
	let parts = [...rootOf(host)?.querySelectorAll("[part=list] > *") ?? []];
	let part;
	while (parts.length && part?.localName !== "afterword-comment") {
		part = parts.find((candidate) => rectOf(candidate).bottom > 0) ?? parts.at(-1);
		parts = [...part.children];
	}
	return part && rectOf(part).top < innerHeight ? part : void 0;
};
var keepPlace = (host) => {
	const state = host.discussion?.state;
	if (state?.status !== "ready") return;
	const row = rowInSight(host);
	const place = wanted.get(host) ?? {
		shown: state.nodes.length,
		comment: row?.node?.record.id,
		top: row ? rectOf(row).top : 0
	};
	const all = places();
	all.delete(keyOf(host));
	keep(all.set(keyOf(host), place));
};
var task = () => new Promise((resolve) => setTimeout(resolve, 16));
/** The next frame: what comes into view is laid out by frames, and on a slow machine there are fewer of them than timers. */
var nextFrame = () => document.hidden ? task() : new Promise((resolve) => requestAnimationFrame(resolve));
/** The element that scrolls: the page, or a part of it with its own scroll bar. */
var scrollerOf = (element) => {
	for (let at = element; at && at !== document.body; at = at.parentElement ?? hostOf(at)) if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at === document.documentElement ? window : at;
	return window;
};
var hostOf = (element) => element.getRootNode().host ?? null;
var isLeft = ({ host, discussion }) => host.discussion !== discussion || !host.isConnected;
/** Scrolls until a comment is where it was. Rows above it are laid out only now and may move it, so this takes several frames. */
var bringBack = async (row, top, search) => {
	const scroller = scrollerOf(row);
	for (let frame = 0, calm = 0; frame < LONGEST && calm < CALM && !search.signal.aborted && !isLeft(search); frame += 1) {
		const away = rectOf(row).top - top;
		calm = Math.abs(away) < 1 ? calm + 1 : 0;
		if (!calm) scroller.scrollBy({
			top: away,
			behavior: "instant"
		});
		await nextFrame();
	}
};
/** Loads as many comments as were shown, and scrolls to the comment as soon as it is there. */
var find = async ({ comment, shown, top }, search) => {
	const { host, discussion } = search;
	while (!isLeft(search)) {
		const { state } = discussion;
		if (state.status === "failed") return;
		const row = comment === void 0 ? null : rootOf(host)?.getElementById(elementIdOf(comment));
		if (state.status === "ready") {
			if (state.more === "available" && state.nodes.length < shown) await discussion.more();
			else if (row && document.readyState === "complete") return await bringBack(row, top, search);
			else if (comment === void 0 || state.more !== "loading" && !state.nodesById.has(comment)) return;
		}
		await task();
	}
};
/**
* Loads what was shown and scrolls to where the reader was. It does nothing if the address names a comment, if the reader scrolls,
* or if the page restores scrolling by a script of its own.
*
* @param arrival how the page was opened
* @param reader aborted as soon as the reader scrolls or types
*/
var restorePlace = async (host, arrival, reader) => {
	const { signal } = reader;
	if (/^#[\w-]*(comment|disqus|isso)/.test(location.hash) || history.scrollRestoration === "manual") reader.abort();
	while (!host.discussion && host.isConnected) await task();
	const { discussion } = host;
	const key = keyOf(host);
	const all = places();
	const place = all.get(key);
	if (discussion && place && page(arrival.name) === page(location.href)) {
		all.delete(key);
		keep(all);
		if (!signal.aborted) wanted.set(host, place);
		signal.addEventListener("abort", () => wanted.delete(host));
		await find(place, {
			host,
			discussion,
			signal
		});
	}
	reader.abort();
};
export { keepPlace, restorePlace };

//# sourceMappingURL=reading-place.js.map