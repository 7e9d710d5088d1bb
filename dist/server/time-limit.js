// src/server/time-limit.ts
/** @param broken breaks the work off before its time is over */
var withTimeLimit = async (milliseconds, broken, work) => {
	const limit = new AbortController();
	const end = () => limit.abort();
	const timer = setTimeout(end, milliseconds);
	broken.addEventListener("abort", end);
	if (broken.aborted) end();
	try {
		return await work(limit.signal);
	} finally {
		clearTimeout(timer);
		broken.removeEventListener("abort", end);
	}
};
export { withTimeLimit };

//# sourceMappingURL=time-limit.js.map