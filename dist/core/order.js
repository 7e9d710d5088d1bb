import "./reactions.js";
// src/core/order.ts
/** `createdAt` in milliseconds since 1970. */
var timeOf = (record) => Date.parse(record.createdAt);
/** Shorter ids come first, so that numbers are sorted as numbers: comment 9 comes before comment 10. */
var compareIds = (a, b) => a.length - b.length || Number(a > b) - Number(a < b);
var compareOldest = (a, b) => a.time - b.time || compareIds(a.record.id, b.record.id);
/** The number of reactions to a comment; a `dislike` counts as minus one. */
var scoreOf = ({ reactions = {} }) => Object.entries(reactions).reduce((score, [name, { count }]) => score + (name === "dislike" ? -count : count), 0);
/** Pinned roots come first, then the order decides. */
var compareRoots = (order, a, b) => Number(!!b.record.pinned) - Number(!!a.record.pinned) || (order === "best" ? scoreOf(b.record) - scoreOf(a.record) : 0) || (order === "newest" ? compareOldest(b, a) : compareOldest(a, b));
export { compareOldest, compareRoots, scoreOf, timeOf };

//# sourceMappingURL=order.js.map