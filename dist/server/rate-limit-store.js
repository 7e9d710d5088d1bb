// src/server/rate-limit-store.ts
/** The end of the window that a moment is in. */
var endOfWindow = (now, window) => (Math.floor(now / window) + 1) * window;
/**
* The latest end that a current window can have. The clock of another server may be a little ahead, and this one may have been set
* back a little; a window that ends even later was begun before a clock was set back by much, and is not current.
*/
var latestEnd = (now, window) => now + 2 * window;
/** Entries of each kind; with their keys about 2 MB. */
var MOST_ENTRIES = 1e4;
var memoryRateLimitStore = (now = Date.now) => {
	const windows = /* @__PURE__ */ new Map();
	const values = /* @__PURE__ */ new Map();
	/** Makes room for one more: removes expired entries and, if that is not enough, the oldest ones. */
	const tidy = (entries) => {
		if (entries.size < MOST_ENTRIES) return;
		for (const [key, { expiresAt }] of entries) if (expiresAt <= now()) entries.delete(key);
		for (const key of entries.keys()) {
			if (entries.size <= MOST_ENTRIES * .9) break;
			entries.delete(key);
		}
	};
	return {
		async increment(key, window) {
			tidy(windows);
			const time = now();
			const known = windows.get(key);
			const next = known && known.expiresAt > time && known.expiresAt <= latestEnd(time, window) ? {
				count: known.count + 1,
				expiresAt: known.expiresAt
			} : {
				count: 1,
				expiresAt: endOfWindow(time, window)
			};
			windows.set(key, next);
			return next;
		},
		async decrement(key, expiresAt) {
			const known = windows.get(key);
			if (known?.expiresAt === expiresAt && known.count > 0) windows.set(key, {
				count: known.count - 1,
				expiresAt
			});
		},
		async claim(key, value, window) {
			tidy(values);
			const known = values.get(key);
			if (known && known.expiresAt > now()) return known.value;
			values.set(key, {
				value,
				expiresAt: now() + window
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