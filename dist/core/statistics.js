// src/core/statistics.ts
/** Comments that wait, and approvals, that are looked at. */
var MOST_STATISTICS = 1e4;
/** Comments that are counted to find the most discussed. */
var MOST_DISCUSSED = 5e4;
/** @param times milliseconds */
var waitsOf = (times) => {
	const sorted = [...times].sort((one, other) => one - other);
	const at = (share) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
	return sorted.length ? {
		count: sorted.length,
		median: at(.5),
		ninetieth: at(.9)
	} : void 0;
};
export { MOST_DISCUSSED, MOST_STATISTICS, waitsOf };

//# sourceMappingURL=statistics.js.map