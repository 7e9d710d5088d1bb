// src/core/newest-time.ts
/** Milliseconds that a clock is believed to be wrong at the most. */
var MOST_WRONG = 864e5;
/** When the newest of some comments was written. One dated by a clock that is quite wrong does not count. */
var newestTime = (comments, now) => {
	let newest = 0;
	for (const { time } of comments) if (time < now + 864e5) newest = Math.max(newest, time);
	return newest;
};
export { MOST_WRONG, newestTime };

//# sourceMappingURL=newest-time.js.map