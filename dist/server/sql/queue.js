import { assertModerator, withOwnership } from "../../core/caller.js";
import { AfterwordError } from "../../core/errors.js";
import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { cursorOf, parseCursor, recordFromRow, rowBytes } from "./rows.js";
import { beyond, cursorKeyOf } from "./seeking.js";
// src/server/sql/queue.ts
/** Comments on a page without a `limit`. */
var COMMENTS = 50;
var MOST_COMMENTS = 100;
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
var queueOf = async (db, { queue = "pending", limit = COMMENTS, cursor }, caller) => {
	assertModerator(caller);
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} comments.`);
	const most = Math.min(limit, MOST_COMMENTS);
	const columns = queue === "reported" ? REPORT_ORDER : TIME_ORDER;
	let query = db.selectFrom("afterword_comments").selectAll();
	query = queue === "reported" ? query.where("reported_at", ">", "") : query.where("status", "=", queue);
	if (cursor !== void 0) query = query.where(beyond(columns, parseCursor(cursor, columns), false));
	for (const column of columns) query = query.orderBy(column, "desc");
	const found = await query.limit(most + 1).execute();
	const rows = firstWithin(found.slice(0, most), rowBytes, ANSWER_BYTES);
	const last = rows.at(-1);
	return {
		records: rows.map((row) => withOwnership(recordFromRow(row), row.owner ?? void 0, caller)),
		...found.length > rows.length && last && { cursor: cursorOf(cursorKeyOf(last, columns)) }
	};
};
var reportsOf = async (db, id, comment, caller) => {
	assertModerator(caller);
	return (await db.selectFrom("afterword_reports").select(["reason", "created_at"]).where("discussion", "=", id).where("comment", "=", comment).limit(100).execute()).map(({ reason, created_at: createdAt }) => ({
		reason,
		createdAt
	})).sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
};
export { queueOf, reportsOf };

//# sourceMappingURL=queue.js.map