import { AfterwordError } from "./errors.js";
import { compareOldest, compareRoots, timeOf } from "./order.js";
import { buildThread } from "./thread.js";
// src/core/paging.ts
/** How many approved comments there are: the number readers see. */
var countApproved = (records) => records.filter(({ status }) => status === "approved").length;
/** The newest approved comments, newest first. */
var newestOf = (records, limit) => records.filter(({ status }) => status === "approved").map((record) => ({
	record,
	time: timeOf(record)
})).sort((a, b) => compareOldest(b, a)).slice(0, limit).map(({ record }) => record);
/** A record as a reader may have it: what waits for a moderator is withheld from those who don't see it, its place is kept. */
var forReaders = (record, seesWaiting = false) => record.status === "spam" || record.status === "pending" && !seesWaiting ? {
	...record,
	author: { name: "" },
	body: {
		format: "text",
		source: ""
	},
	status: "spam"
} : record;
/**
* The page a query asks for. Without a limit it is the only one, and its records come as they are.
*
* @param seesWaiting whether the reader sees this comment although it waits for a moderator
* @throws AfterwordError `invalid` for a cursor or a limit that is none
*/
var pageOf = (records, { order = "oldest", limit = Infinity, cursor } = {}, seesWaiting = () => false) => {
	const last = cursor === void 0 ? void 0 : records.find(({ id }) => id === cursor);
	if (!(limit >= 1) || cursor !== void 0 && !last) throw new AfterwordError("invalid", `There is no page of ${limit} roots after ${cursor}.`);
	const parents = new Set(records.map(({ parent }) => parent));
	const open = records.filter((record) => record.status === "approved" || record.status === "removed" && parents.has(record.id) || record.status === "pending" && seesWaiting(record));
	if (limit === Infinity && !last) return { records: open };
	const { nodes, pings } = buildThread(open, { order });
	const all = [...nodes, ...pings];
	const rest = all.filter((node) => !node.depth && (!last || compareRoots(order, node, {
		record: last,
		time: timeOf(last)
	}) > 0)).sort((a, b) => compareRoots(order, a, b));
	const page = rest.slice(0, limit);
	const roots = new Set(page);
	let isOnPage = false;
	return {
		records: all.filter((node) => node.depth ? isOnPage : isOnPage = roots.has(node)).map(({ record }) => record),
		...rest.length > page.length && { cursor: page.at(-1).record.id }
	};
};
export { countApproved, forReaders, newestOf, pageOf };

//# sourceMappingURL=paging.js.map