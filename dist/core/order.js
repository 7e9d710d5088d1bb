import "./reactions.js";
// src/core/order.ts
/** `createdAt` in milliseconds since 1970. */
var timeOf = (record) => Date.parse(record.createdAt);
/** Shorter ids come first, so that numbers are sorted as numbers: comment 9 comes before comment 10. */
var compareIds = (a, b) => a.length - b.length || Number(a > b) - Number(a < b);
var compareOldest = (a, b) => a.time - b.time || compareIds(a.record.id, b.record.id);
/** How many milliseconds the best reactions can move a comment forward: five years. */
var MOST_GAINED = 157788e6;
/**
* The time by which `best` sorts: when a comment was written, moved by its reactions. docs/adapters.md gives the reasons. It does
* not depend on the present, so it can be stored, and stays the same while a reader goes from page to page.
*/
var bestTimeOf = ({ record: { reactions = {} }, time, bestTime }) => {
	if (bestTime !== void 0) return bestTime;
	let balance = 0;
	let all = 4;
	for (const [name, { count }] of Object.entries(reactions)) {
		balance += name === "dislike" ? -count : count;
		all += Math.abs(count);
	}
	return time + (Math.round(MOST_GAINED * balance / all) || 0);
};
/** Pinned roots come first, then the order decides. */
var compareRoots = (order, a, b) => Number(!!b.record.pinned) - Number(!!a.record.pinned) || order === "best" && bestTimeOf(b) - bestTimeOf(a) || (order === "oldest" ? compareOldest(a, b) : compareOldest(b, a));
export { bestTimeOf, compareOldest, compareRoots, timeOf };

//# sourceMappingURL=order.js.map