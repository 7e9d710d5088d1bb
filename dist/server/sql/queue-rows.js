import { queueTimes } from "../../core/queue.js";
import { COMMENT_STATUSES } from "../../core/vocabulary.js";
import { queueConditions } from "./queue-conditions.js";
import { beyond } from "./seeking.js";
// src/server/sql/queue-rows.ts
var TIME_ORDER = [
	"time",
	"id_length",
	"id",
	"discussion"
];
var REPORT_ORDER = [
	"reported_at",
	"discussion",
	"id"
];
var orderOf = ({ queue }) => queue === "reported" ? REPORT_ORDER : TIME_ORDER;
var keyOf = (row, order) => order.map((column) => row[column]);
var isBefore = (a, b) => {
	const index = a.findIndex((part, at) => part !== b[at]);
	return index >= 0 && a[index] < b[index];
};
/** The rows of a range that have one status; without a status those that were reported. */
var rowsIn = (db, query, status, { after, downTo }) => {
	const { discussion } = query;
	const { from, to } = queueTimes(query);
	const order = orderOf(query);
	let rows = db.selectFrom("afterword_comments");
	rows = status === void 0 ? rows.where("reported_at", ">", "") : rows.where("status", "=", status);
	if (status !== void 0 && discussion !== void 0) rows = rows.where("discussion", "=", discussion);
	if (status !== void 0 && from > -Infinity) rows = rows.where("time", ">=", from);
	if (status !== void 0 && to < Infinity) rows = rows.where("time", "<", to);
	if (after) rows = rows.where(beyond(order, after, false));
	if (downTo) rows = rows.where(beyond(order, downTo, true, true));
	for (const column of order) rows = rows.orderBy(column, "desc");
	return rows;
};
var statusesOf = ({ queue = "pending" }) => queue === "all" ? COMMENT_STATUSES : [queue === "reported" ? void 0 : queue];
/** The key of the row at this place in a range; undefined if the range has fewer rows. */
var keyAt = async (db, query, status, range, place) => {
	const order = orderOf(query);
	const row = await rowsIn(db, query, status, range).select([...order]).offset(place).limit(1).executeTakeFirst();
	return row && keyOf(row, order);
};
/**
* The next rows after a key: `limit` of each status, or as many of one part as may match.
*
* @param now for filters by author and words
*/
var queueRows = async (db, query, after, limit, now) => {
	const order = orderOf(query);
	const statuses = statusesOf(query);
	const conditions = await queueConditions(db, query, now);
	let downTo;
	if (conditions) for (const status of statuses) downTo = await keyAt(db, query, status, {
		after,
		downTo
	}, 9999) ?? downTo;
	const found = [];
	for (const status of statuses) {
		let rows = rowsIn(db, query, status, {
			after,
			downTo
		}).selectAll();
		for (const condition of conditions?.(status) ?? []) rows = rows.where(condition);
		const some = await rows.limit(limit).execute();
		found.push(...some);
		if (some.length === limit) downTo = keyOf(some.at(-1), order);
	}
	return {
		rows: found.map((row) => ({
			row,
			key: keyOf(row, order)
		})).sort((a, b) => isBefore(a.key, b.key) ? 1 : -1).filter(({ key }) => !downTo || !isBefore(key, downTo)).map(({ row }) => row),
		downTo
	};
};
export { keyOf, orderOf, queueRows };

//# sourceMappingURL=queue-rows.js.map