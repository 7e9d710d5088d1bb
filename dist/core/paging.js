import { AfterwordError, noSuchComment } from "./errors.js";
import { bestTimeOf, compareOldest, compareRoots, timeOf } from "./order.js";
import { openRecords } from "./open-records.js";
import { buildThread } from "./thread.js";
// src/core/paging.ts
/** The newest approved comments, newest first. */
var latestApproved = (records, limit) => records.filter(({ status }) => status === "approved").map((record) => ({
	record,
	time: timeOf(record)
})).sort((a, b) => compareOldest(b, a)).slice(0, limit).map(({ record }) => record);
var cursorOf = (key) => JSON.stringify([
	key.time,
	key.record.id,
	!!key.record.pinned,
	bestTimeOf(key)
]);
var placeIn = (cursor) => {
	try {
		const [time, id, pinned, bestTime] = JSON.parse(cursor);
		if (Number.isFinite(time) && Number.isFinite(bestTime) && typeof id === "string") return {
			time,
			bestTime,
			record: {
				id,
				pinned
			}
		};
	} catch {}
};
/**
* The page that a query asks for. Without a limit it has all records, in the order in which they are given.
*
* @param canSeePending whether the reader sees this comment while it is pending
* @throws AfterwordError `invalid` for an invalid cursor or limit, `not-found` if there is no comment `around`
*/
var pageOf = (records, { order = "oldest", limit = Infinity, cursor, thread, around } = {}, canSeePending) => {
	const last = cursor === void 0 ? void 0 : placeIn(cursor);
	if (!(limit >= 1) || cursor !== void 0 && !last || around && (last || thread)) throw new AfterwordError("invalid", `There is no page of ${limit} roots after ${cursor}.`);
	const open = openRecords(records, canSeePending);
	if (around !== void 0 && !open.some(({ id }) => id === around)) throw noSuchComment(around);
	if (limit === Infinity && !last) return { records: open };
	const { nodes, pings } = buildThread(open, { order });
	const all = [...nodes, ...pings];
	let above;
	let first;
	for (const node of all) {
		if (!node.depth) above = node;
		if (node.record.id === around) first = above;
	}
	const rest = all.filter((node) => !node.depth && (!last || compareRoots(order, node, last) > 0) && (!first || compareRoots(order, node, first) >= 0)).sort((a, b) => compareRoots(order, a, b));
	const page = rest.slice(0, limit);
	const roots = new Set(page);
	let isOnPage = false;
	return {
		records: all.filter((node) => node.depth ? isOnPage : isOnPage = roots.has(node)).map(({ record }) => record),
		...rest.length > page.length && { cursor: cursorOf(page.at(-1)) }
	};
};
export { latestApproved, pageOf };

//# sourceMappingURL=paging.js.map