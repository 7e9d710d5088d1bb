// src/server/sql/concurrency.ts
/** Runs pieces of work in the order in which they were given, at most the given number at a time. */
var limitConcurrency = (places) => {
	const waiting = [];
	let free = places;
	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free += 1;
		}
	};
};
export { limitConcurrency };

//# sourceMappingURL=concurrency.js.map