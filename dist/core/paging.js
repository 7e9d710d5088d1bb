import { AfterwordError } from "./errors.js";
import { compareOldest, compareRoots, timeOf } from "./order.js";
import { buildThread } from "./thread.js";
// src/core/paging.ts
var placeOf = (record) => ({
	record,
	time: timeOf(record)
});
/** How many approved comments there are: the number readers see. */
var countApproved = (records) => records.filter(({ status }) => status === "approved").length;
/** The newest approved comments, newest first. */
var newestOf = (records, limit) => records.filter(({ status }) => status === "approved").map(placeOf).sort((a, b) => compareOldest(b, a)).slice(0, limit).map(({ record }) => record);
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
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} roots.`);
	const last = records.find(({ id }) => id === cursor);
	if (cursor !== void 0 && !last) throw new AfterwordError("invalid", `${cursor} is no cursor of this list.`);
	const parents = new Set(records.map(({ parent }) => parent));
	const open = records.filter((record) => record.status === "approved" || record.status === "removed" && parents.has(record.id) || record.status === "pending" && seesWaiting(record));
	if (limit === Infinity && !last) return { records: open };
	const { nodes, pings } = buildThread(open, { order });
	const roots = [...nodes.filter(({ depth }) => !depth), ...pings].sort((a, b) => compareRoots(order, a, b));
	const rest = last ? roots.filter((root) => compareRoots(order, root, placeOf(last)) > 0) : roots;
	const page = new Set(rest.slice(0, limit));
	let isOnPage = false;
	return {
		records: [...nodes, ...pings].filter((node) => node.depth ? isOnPage : isOnPage = page.has(node)).map(({ record }) => record),
		...rest.length > page.size && { cursor: rest[page.size - 1].record.id }
	};
};
export { countApproved, forReaders, newestOf, pageOf };

//# sourceMappingURL=paging.js.map