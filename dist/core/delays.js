// src/core/delays.ts
var timer = (run, wait) => {
	const started = setTimeout(run, wait);
	return () => clearTimeout(started);
};
/** @param schedule default: a timer */
var createDelays = (schedule = timer) => {
	const waiting = /* @__PURE__ */ new Map();
	const cancel = (key) => {
		const end = waiting.get(key);
		end?.(false);
		return !!end;
	};
	return {
		get size() {
			return waiting.size;
		},
		wait(key, milliseconds) {
			cancel(key);
			return new Promise((resolve) => {
				const end = (isDue) => {
					unschedule();
					waiting.delete(key);
					resolve(isDue);
				};
				const unschedule = schedule(() => end(true), milliseconds);
				waiting.set(key, end);
			});
		},
		cancel,
		flush() {
			for (const end of waiting.values()) end(true);
		}
	};
};
export { createDelays };

//# sourceMappingURL=delays.js.map