import { asAfterwordError } from "./errors.js";
// src/core/page-loader.ts
/** Roots of each page after the first, with `all`. The first page is smaller, so that it comes sooner. */
var FOLLOWING_PAGE_SIZE = 100;
/** What is missing after a page; the page says what it did not include. */
var missingAfter = (rest, { query, before, remaining }, { cursor, truncated = [], records }, pageSize) => [
	...rest,
	...truncated.map((cut) => ({
		query: {
			thread: cut.thread,
			cursor: cut.cursor
		},
		remaining: cut.remaining
	})),
	...cursor === void 0 || records.some(({ id }) => id === before) ? [] : [{
		query: {
			...query,
			...pageSize === "all" && { limit: FOLLOWING_PAGE_SIZE },
			cursor
		},
		before,
		remaining: remaining && remaining - records.length
	}]
];
/**
* @param fetchPage rejects if the answer is not a page
* @param onPage called for every page, with the query it answers, and whether there are more
* @param onProgress called when pages are asked for, and when one fails, with the reason
*/
var createPageLoader = ({ pageSize = "all", pause = async () => {} }, fetchPage, onPage, onProgress) => {
	const isAll = pageSize === "all";
	/** Belongs to the latest `load()`. It is aborted by the next one, and answers to an aborted question are dropped. */
	let loadAbort;
	let missing = [];
	/** The answer to the next query, if it was asked while the page before was shown. */
	let prefetched;
	let progress = "none";
	/** With `all`, everything in its turn; else the next page, and what threads left out when there is none. */
	const next = () => missing.find(({ query, before }) => isAll || !(query.thread ?? before)) ?? missing[0];
	/** Afterwards, `progress` is `loading` only if every page is to be loaded, and this one did not fail. */
	const loadPage = async (signal, wanted) => {
		const { query } = wanted;
		let page;
		try {
			const coming = prefetched ?? fetchPage(query, signal);
			prefetched = void 0;
			page = await coming;
			if (signal.aborted) return;
			const asked = missing.find((one) => one.query === query);
			if (asked) missing = missingAfter(missing.filter((one) => one !== asked), asked, page, pageSize);
		} catch (thrown) {
			if (signal.aborted) return;
			progress = "failed";
			onProgress(progress, asAfterwordError(thrown, "corrupt"));
			return;
		}
		progress = !missing.length ? "none" : isAll ? "loading" : "available";
		if (progress === "loading") {
			prefetched = fetchPage(next().query, signal);
			prefetched.catch(() => {});
		}
		onPage(page, query, progress);
	};
	const more = async (wanted) => {
		if (progress === "loading" || progress === "none") return;
		progress = "loading";
		const { signal } = loadAbort;
		onProgress(progress);
		while (!signal.aborted) {
			await loadPage(signal, wanted ?? next());
			if (progress !== "loading") return;
			await pause();
		}
	};
	return {
		more,
		missing: () => missing,
		take(page, query, left) {
			missing = left;
			if (!left.length) progress = "none";
			onPage(page, query, progress);
		},
		async load() {
			loadAbort?.abort();
			loadAbort = new AbortController();
			progress = "available";
			prefetched = void 0;
			missing = [{ query: isAll ? {} : { limit: pageSize } }];
			await more();
		},
		stop: () => loadAbort?.abort()
	};
};
export { createPageLoader };

//# sourceMappingURL=page-loader.js.map