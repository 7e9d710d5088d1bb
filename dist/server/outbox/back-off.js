import { HOUR } from "../durations.js";
// src/server/outbox/back-off.ts
var FIRST = 5e3;
var FACTOR = 4;
var LONGEST = 2 * HOUR;
/** A recipient may ask for a longer wait, up to this. */
var LONGEST_WISH = 12 * HOUR;
/** Each wait is longer by up to this part, so that many deliveries do not come back at the same moment. */
var SPREAD = .1;
/** @param attempts that were made before the one that failed @param wish milliseconds that the recipient asks for */
var pauseAfter = (attempts, wish = 0, random = Math.random) => {
	const pause = Math.min(LONGEST, FIRST * FACTOR ** Math.min(attempts, 20)) * (1 + SPREAD * random());
	return Math.round(Math.max(pause, Math.min(wish, LONGEST_WISH)));
};
export { pauseAfter };

//# sourceMappingURL=back-off.js.map