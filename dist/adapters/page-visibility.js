// src/adapters/page-visibility.ts
var page = globalThis.document;
/** Resolves once the page is seen, or `signal` aborted. */
var whenVisible = async (signal) => {
	if (!page?.hidden || signal.aborted) return;
	const waiting = new AbortController();
	await new Promise((resolve) => {
		page.addEventListener("visibilitychange", resolve, { signal: waiting.signal });
		signal.addEventListener("abort", resolve, { signal: waiting.signal });
	});
	waiting.abort();
};
/** Aborts with `signal`, and when the page is not seen any more or left. What is held then would keep browsers from showing the
*  page again as it was, on Back. To be aborted by whoever needs it no longer. */
var whileVisible = (signal) => {
	const seen = new AbortController();
	const look = () => {
		if (page?.hidden) seen.abort();
	};
	page?.addEventListener("visibilitychange", look, { signal: seen.signal });
	if (page) addEventListener("pagehide", () => seen.abort(), { signal: seen.signal });
	signal.addEventListener("abort", () => seen.abort(), { signal: seen.signal });
	return seen;
};
/** Resolves after so many milliseconds, or once `signal` aborted. */
var delay = (wait, signal) => new Promise((resolve) => {
	const done = () => {
		clearTimeout(timer);
		signal.removeEventListener("abort", done);
		resolve();
	};
	const timer = setTimeout(done, wait);
	signal.addEventListener("abort", done);
});
export { delay, whenVisible, whileVisible };

//# sourceMappingURL=page-visibility.js.map