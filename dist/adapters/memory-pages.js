import { AfterwordError } from "../core/errors.js";
import { openRecords } from "../core/open-records.js";
import { compareOldest, compareRoots, timeOf } from "../core/order.js";
import { pageOf } from "../core/paging.js";
import { buildThread } from "../core/thread.js";
import { ANSWER_BYTES, firstWithin, recordBytes } from "../core/weight.js";
// src/adapters/memory-pages.ts
var keyOf = (record) => ({
	record,
	time: timeOf(record)
});
var threadsIn = (records, order = "oldest") => {
	const { nodes, pings } = buildThread(records);
	const threads = [];
	for (const { record, depth } of [...nodes, ...pings]) if (depth) threads.at(-1)?.push(record);
	else threads.push([record]);
	return threads.sort(([a], [b]) => compareRoots(order, keyOf(a), keyOf(b)));
};
var bytesOf = (records) => records.reduce((sum, record) => sum + recordBytes(record), 0);
/** The replies of a thread in the order in which its pages have them. */
var repliesIn = ([, ...replies]) => replies.map(keyOf).sort(compareOldest).map(({ record }) => record);
var cursorAfter = (record) => JSON.stringify([timeOf(record), record.id]);
var placeIn = (cursor) => {
	try {
		const [time, id] = JSON.parse(cursor);
		if (Number.isFinite(time) && typeof id === "string") return {
			time,
			record: { id }
		};
	} catch {}
	throw new AfterwordError("invalid", "This cursor is not of this thread.");
};
/** More replies of a thread. */
var repliesAfter = (thread, cursor, limit) => {
	const last = placeIn(cursor);
	const rest = repliesIn(thread).filter((record) => compareOldest(keyOf(record), last) > 0);
	const records = firstWithin(rest.slice(0, limit), recordBytes, ANSWER_BYTES);
	const end = records.at(-1);
	return {
		records,
		...end && records.length < rest.length && { cursor: cursorAfter(end) }
	};
};
/** A comment of a thread with the comments above it, nearest first. */
var pathTo = (thread, id) => {
	const byId = new Map(thread.map((record) => [record.id, record]));
	const path = /* @__PURE__ */ new Set();
	for (let next = byId.get(id); next && !path.has(next); next = byId.get(next.parent ?? "")) path.add(next);
	return [...path];
};
/** The first replies of a thread that is too long for an answer; and of the comment that is asked for, those above it. */
var beginning = (thread, around) => {
	const [root] = thread;
	const replies = repliesIn(thread);
	const first = firstWithin(replies, recordBytes, Math.max(0, ANSWER_BYTES - recordBytes(root)));
	const shown = /* @__PURE__ */ new Set([root, ...first]);
	const path = around === void 0 ? [] : firstWithin(pathTo(thread, around), recordBytes, ANSWER_BYTES);
	const records = [.../* @__PURE__ */ new Set([...shown, ...path])];
	const remaining = thread.length - records.length;
	return {
		records,
		...remaining > 0 && { truncated: [{
			thread: root.id,
			remaining,
			cursor: cursorAfter(first.at(-1))
		}] }
	};
};
/**
* The page that a query asks for. Without a limit it has everything.
*
* @param canSeePending whether the reader sees this comment while it is pending
*/
var memoryPageOf = (records, query = {}, canSeePending) => {
	const { limit = Infinity, order, cursor, thread, around } = query;
	if (thread !== void 0 && cursor !== void 0 && around === void 0 && limit >= 1) return repliesAfter(threadsIn(openRecords(records, canSeePending)).find(([root]) => root.id === thread) ?? [], cursor, limit);
	const page = pageOf(records, query, canSeePending);
	if (limit === Infinity && cursor === void 0 || bytesOf(page.records) <= 1048576) return page;
	const threads = firstWithin(threadsIn(page.records, order), bytesOf, ANSWER_BYTES);
	const smaller = pageOf(records, {
		...query,
		limit: threads.length
	}, canSeePending);
	return threads.length > 1 || bytesOf(threads[0]) <= 1048576 ? smaller : {
		...smaller,
		...beginning(threads[0], around)
	};
};
export { memoryPageOf };

//# sourceMappingURL=memory-pages.js.map