import { asAfterwordError } from "./errors.js";
// src/core/page-loader.ts
/** Roots a page of the rest, where everything is wanted: the first page is small, to be there at once. */
var FOLLOWING_PAGE_SIZE = 100;
/** What is to be asked for after a page: it names what it left out. */
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
* @param fetchPage rejects for what is not a page
* @param onPage told of every page, of what it answers, and whether there is more
* @param onProgress told when pages are asked for, and when one could not be had, and why
*/
var createPageLoader = ({ pageSize = "all", pause = async () => {} }, fetchPage, onPage, onProgress) => {
	const isAll = pageSize === "all";
	/** Stands for the latest `load()`: an answer to an earlier one is stale and dropped. */
	let loadAbort = new AbortController();
	/** What is still to be asked for, the next first. */
	let queries = [];
	/** The answer to the next, where that was asked for while the page before it was being shown. */
	let prefetched;
	let progress = "none";
	/** Goes on `loading` only where everything is wanted and it went well. */
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