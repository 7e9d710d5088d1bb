// src/elements/reading-place.ts
var KEY = "afterword-places";
/** Frames in which nothing moved, until it is done; and frames it goes on for at the most. */
var CALM = 6;
var LONGEST = 180;
/** The places that are still to be found again. */
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
/** The first comment in sight; where the reader is at the form below, the last of all. */
var rowInSight = (host) => {
	const blocks = [...rootOf(host)?.querySelectorAll(".comments > *") ?? []];
	if (!blocks.length || rectOf(host).bottom < 0) return void 0;
	const rows = [...(blocks.find((candidate) => rectOf(candidate).bottom > 0) ?? blocks.at(-1)).querySelectorAll("afterword-comment")];
	const row = rows.find((candidate) => rectOf(candidate).bottom > 0) ?? rows.at(-1);
	return row && rectOf(row).top < innerHeight ? row : void 0;
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
/** What scrolls it: the page, or a part of the page that does so by itself. */
var scrollerOf = (element) => {
	for (let at = element; at && at !== document.body; at = at.parentElement ?? hostOf(at)) if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at === document.documentElement ? window : at;
	return window;
};
var hostOf = (element) => element.getRootNode().host ?? null;
var isLeft = ({ host, discussion }) => host.discussion !== discussion || !host.isConnected;
/** Brings a comment to where it stood. What is above it is laid out only now, and may push it away: it is brought back. */
var bringBack = async (row, top, search) => {
	const scroller = scrollerOf(row);
	for (let frame = 0, calm = 0; frame < LONGEST && calm < CALM && !search.signal.aborted && !isLeft(search); frame += 1) {
		const away = rectOf(row).top - top;
		calm = Math.abs(away) < 1 ? calm + 1 : 0;
		if (!calm) scroller.scrollBy({
			top: away,
			behavior: "instant"
		});
		await task();
	}
};
/** Loads as much as was shown, and leads there as soon as the comment is there. */
var find = async ({ comment, shown, top }, search) => {
	const { host, discussion } = search;
	while (!isLeft(search)) {
		const { state } = discussion;
		if (state.status === "failed") return;
		const row = comment === void 0 ? null : rootOf(host)?.getElementById(`comment-${comment}`);
		if (state.status === "ready") {
			if (state.more === "available" && state.nodes.length < shown) await discussion.more();
			else if (row && document.readyState === "complete") return await bringBack(row, top, search);
			else if (comment === void 0 || state.more !== "loading" && !state.nodesById.has(comment)) return;
		}
		await task();
	}
};
/**
* Loads what was shown and goes where the reader was. An address that names a comment, a reader who scrolls themselves, and a
* page that sees to it by a script of its own have their way.
*
* @param arrival how the page was come to
* @param reader aborted once the reader goes elsewhere themselves
*/
var restorePlace = async (host, arrival, reader) => {
	const { signal } = reader;
	if (location.hash.startsWith("#comment-") || history.scrollRestoration === "manual") reader.abort();
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