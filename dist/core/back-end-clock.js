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
export { MOST_WRONG, createBackEndClock };

//# sourceMappingURL=back-end-clock.js.map