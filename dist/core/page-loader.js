import { asAfterwordError } from "./errors.js";
// src/core/page-loader.ts
/** Roots of each page after the first, with `all`. The first page is smaller, so that it comes sooner. */
var FOLLOWING_PAGE_SIZE = 100;
/** The queries that are left after a page; the page says what it did not include. */
var queriesAfter = ([query, ...rest], { cursor, truncated = [] }, pageSize) => [
	...rest,
	...truncated.map((cut) => ({
		thread: cut.thread,
		cursor: cut.cursor
	})),
	...cursor === void 0 ? [] : [{
		...query,
		...pageSize === "all" && { limit: FOLLOWING_PAGE_SIZE },
		cursor
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
	let loadAbort = new AbortController();
	/** The queries that are left, the next one first. */
	let queries = [];
	/** The answer to the next query, if it was asked while the page before was shown. */
	let prefetched;
	let progress = "none";
	/** Afterwards, `progress` is `loading` only if every page is to be loaded, and this one did not fail. */
	const loadPage = async (signal) => {
		const query = queries[0];
		let page;
		try {
			const coming = prefetched ?? fetchPage(query, signal);
			prefetched = void 0;
			page = await coming;
			if (signal.aborted) return;
			queries = queriesAfter(queries, page, pageSize);
		} catch (thrown) {
			if (signal.aborted) return;
			progress = "failed";
			onProgress(progress, asAfterwordError(thrown, "corrupt"));
			return;
		}
		progress = !queries.length ? "none" : isAll ? "loading" : "available";
		if (progress === "loading") {
			prefetched = fetchPage(queries[0], signal);
			prefetched.catch(() => {});
		}
		onPage(page, query, progress);
	};
	const more = async () => {
		if (progress === "loading" || progress === "none") return;
		progress = "loading";
		const { signal } = loadAbort;
		onProgress(progress);
		while (!signal.aborted) {
			await loadPage(signal);
			if (progress !== "loading") return;
			await pause();
		}
	};
	return {
		more,
		async load() {
			loadAbort.abort();
			loadAbort = new AbortController();
			progress = "available";
			prefetched = void 0;
			queries = [isAll ? {} : { limit: pageSize }];
			await more();
		},
		stop: () => loadAbort.abort()
	};
};
export { createPageLoader };

//# sourceMappingURL=page-loader.js.map