// src/core/back-off.ts
/** Milliseconds before the first try; doubled for each further one. */
var FIRST_PAUSE = 2e3;
var LONGEST_PAUSE = 3e5;
var timer = (run, wait) => {
	const started = setTimeout(run, wait);
	return () => clearTimeout(started);
};
/** @param signal cancels the run that is waiting, when it is aborted */
var createBackOff = (signal, schedule = timer) => {
	let pause = FIRST_PAUSE;
	let waiting;
	const cancel = () => {
		waiting?.();
		waiting = void 0;
	};
	signal.addEventListener("abort", cancel);
	return {
		cancel,
		later(run, least = 0) {
			if (waiting) return;
			const wait = Math.max(least, pause * (.5 + Math.random()));
			waiting = schedule(() => {
				waiting = void 0;
				run();
			}, Math.min(wait, LONGEST_PAUSE));
			pause = Math.min(pause * 2, LONGEST_PAUSE);
		},
		reset() {
			pause = FIRST_PAUSE;
		}
	};
};
export { createBackOff };

//# sourceMappingURL=back-off.js.map