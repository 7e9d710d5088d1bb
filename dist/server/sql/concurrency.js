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
/** The same, with a limit of its own for each key. */
var limitConcurrencyByKey = (places) => {
	const queues = /* @__PURE__ */ new Map();
	return async (key, work) => {
		let queue = queues.get(key);
		if (!queue) queues.set(key, queue = {
			run: limitConcurrency(places),
			users: 0
		});
		queue.users += 1;
		try {
			return await queue.run(work);
		} finally {
			queue.users -= 1;
			if (!queue.users) queues.delete(key);
		}
	};
};
export { limitConcurrency, limitConcurrencyByKey };

//# sourceMappingURL=concurrency.js.map