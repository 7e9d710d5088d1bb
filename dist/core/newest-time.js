// src/core/newest-time.ts
/** The most milliseconds by which a clock may be wrong. */
var MOST_WRONG = 864e5;
/** When the newest of some comments was written. A comment whose date is too far in the future is ignored. */
var newestTime = (comments, now) => {
	let newest = 0;
	for (const { time } of comments) if (time < now + 864e5) newest = Math.max(newest, time);
	return newest;
};
export { MOST_WRONG, newestTime };

//# sourceMappingURL=newest-time.js.map