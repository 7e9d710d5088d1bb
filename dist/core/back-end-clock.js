// src/core/back-end-clock.ts
/** Milliseconds that a clock is believed to be wrong at the most. */
var MOST_WRONG = 864e5;
/** @param own this device's clock */
var createBackEndClock = (own) => {
	let ahead = 0;
	return {
		now: () => own() + ahead,
		dated(time, from, to) {
			const difference = time < from ? time - from : Math.max(0, time - to);
			if (Math.abs(difference) < 864e5) ahead = difference;
		}
	};
};
/** When the newest of some comments was written. One dated by a clock that is quite wrong does not count. */
var newestTime = (comments, now) => {
	let newest = 0;
	for (const { time } of comments) if (time < now + 864e5) newest = Math.max(newest, time);
	return newest;
};
export { MOST_WRONG, createBackEndClock, newestTime };

//# sourceMappingURL=back-end-clock.js.map