// src/server/rate-limit-store.ts
/** The end of the window that a moment is in. */
var endOfWindow = (now, window) => (Math.floor(now / window) + 1) * window;
/**
* The latest end a window can have that is under way, whoever's clock it was begun by: another server's may be a little
* ahead, and this one may have been set back a little. What ends later was begun before a clock was set back by much.
*/
var latestEnd = (now, window) => now + 2 * window;
/** Entries of each kind; with their keys, of a hash's length, some 2 MB. */
var MOST_ENTRIES = 1e4;
var memoryRateLimitStore = (now = Date.now) => {
	const tallies = /* @__PURE__ */ new Map();
	const values = /* @__PURE__ */ new Map();
	/** Makes room for one more: forgets what is over and, where that is not enough, what was kept first. */
	const tidy = (entries) => {
		if (entries.size < MOST_ENTRIES) return;
		for (const [key, { ends }] of entries) if (ends <= now()) entries.delete(key);
		for (const key of entries.keys()) {
			if (entries.size <= MOST_ENTRIES * .9) break;
			entries.delete(key);
		}
	};
	return {
		async increment(key, window) {
			tidy(tallies);
			const time = now();
			const known = tallies.get(key);
			const tally = known && known.ends > time && known.ends <= latestEnd(time, window) ? {
				count: known.count + 1,
				ends: known.ends
			} : {
				count: 1,
				ends: endOfWindow(time, window)
			};
			tallies.set(key, tally);
			return tally;
		},
		async giveBack(key, ends) {
			const known = tallies.get(key);
			if (known?.ends === ends && known.count > 0) tallies.set(key, {
				count: known.count - 1,
				ends
			});
		},
		async claim(key, value, window) {
			tidy(values);
			const known = values.get(key);
			if (known && known.ends > now()) return known.value;
			values.set(key, {
				value,
				ends: now() + window
			});
			return value;
		},
		async release(key, value) {
			if (values.get(key)?.value === value) values.delete(key);
		}
	};
};
export { endOfWindow, latestEnd, memoryRateLimitStore };

//# sourceMappingURL=rate-limit-store.js.map