import "./newest-time.js";
// src/core/back-end-clock.ts
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
export { createBackEndClock };

//# sourceMappingURL=back-end-clock.js.map