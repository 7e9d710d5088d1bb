import { AfterwordError, noSuchComment } from "./errors.js";
import { compareOldest, compareRoots, scoreOf, timeOf } from "./order.js";
import { withoutWords } from "./records.js";
import { buildThread } from "./thread.js";
// src/core/paging.ts
/** How many approved comments there are: the number readers see. */
var countApproved = (records) => records.filter(({ status }) => status === "approved").length;
/** The newest approved comments, newest first. */
var latestApproved = (records, limit) => records.filter(({ status }) => status === "approved").map((record) => ({
	record,
	time: timeOf(record)
})).sort((a, b) => compareOldest(b, a)).slice(0, limit).map(({ record }) => record);
/** A record as a reader may have it: what waits for a moderator is withheld from those who don't see it, its place is kept. */
var redactForReader = (record, canSeePending = false) => record.status === "removed" ? withoutWords(record, "removed") : record.status === "spam" || record.status === "pending" && !canSeePending ? withoutWords(record, "spam") : record;
/** The removed comments that hold a place for something that is open, however far below. */
var placeholders = (records, isOpen) => {
	const removed = /* @__PURE__ */ new Map();
	for (const record of records) if (record.status === "removed") removed.set(record.id, record);
	const places = /* @__PURE__ */ new Set();
	if (removed.size) {
		for (const record of records) if (isOpen(record)) for (let above = removed.get(record.parent ?? ""); above && !places.has(above.id);) {
			places.add(above.id);
			above = removed.get(above.parent ?? "");
		}
	}
	return places;
};
var cursorOf = ({ record, time }) => JSON.stringify([
	time,
	record.id,
	!!record.pinned,
	scoreOf(record)
]);
var placeIn = (cursor) => {
	try {
		const [time, id, pinned, count] = JSON.parse(cursor);
		if (Number.isFinite(time) && Number.isFinite(count) && typeof id === "string") return {
			time,
			record: {
				id,
				pinned,
				reactions: { like: {
					count,
					mine: false
				} }
			}
		};
	} catch {}
};
/**
* The page a query asks for. Without a limit it is the only one, and its records come as they are.
*
* @param canSeePending whether the reader sees this comment although it waits for a moderator
* @throws AfterwordError `invalid` for an invalid cursor or limit, `not-found` for `around` a comment that is not there
*/
var pageOf = (records, { order = "oldest", limit = Infinity, cursor, thread, around } = {}, canSeePending = () => false) => {
	const last = cursor === void 0 ? void 0 : placeIn(cursor);
	if (!(limit >= 1) || cursor !== void 0 && !last || around && (last || thread)) throw new AfterwordError("invalid", `There is no page of ${limit} roots after ${cursor}.`);
	const isOpen = (record) => record.status === "approved" || record.status === "pending" && canSeePending(record);
	const places = placeholders(records, isOpen);
	const open = records.flatMap((record) => isOpen(record) ? record : places.has(record.id) ? redactForReader(record) : []);
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
export { countApproved, latestApproved, pageOf, placeholders, redactForReader };

//# sourceMappingURL=paging.js.map