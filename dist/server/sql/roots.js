import { AfterwordError } from "../../core/errors.js";
import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { replyBytes } from "./replies.js";
import { ORDERS, cursorOf, parseCursor, rowBytes } from "./rows.js";
import { beyond, cursorKeyOf } from "./seeking.js";
// src/server/sql/roots.ts
/** Roots on a page without a `limit`. */
var ROOTS = 50;
var MOST_ROOTS = 100;
/**
* One page of roots, pinned ones first. Pinned and other roots have a query each.
*
* @param start the root that the page begins with
*/
var rootsOf = async (db, id, { order = "oldest", limit = ROOTS, cursor }, start) => {
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} roots.`);
	const { columns, ascends } = ORDERS[order];
	const most = Math.min(limit, MOST_ROOTS);
	const [from = 1, ...place] = start ? cursorKeyOf(start, ["pinned", ...columns]) : cursor === void 0 ? [] : parseCursor(cursor, ["pinned", ...columns]);
	const seek = (pinned, after, count) => {
		let query = db.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("is_root", "=", 1).where("pinned", "=", pinned).where("visible_count", ">", 0);
		if (after.length) query = query.where(beyond(columns, after, ascends, start !== void 0));
		for (const column of columns) query = query.orderBy(column, ascends ? "asc" : "desc");
		return query.limit(count).execute();
	};
	const rows = from === 1 ? await seek(1, place, most + 1) : [];
	if (rows.length <= most) rows.push(...await seek(0, from === 1 ? [] : place, most + 1 - rows.length));
	const roots = await firstThreadsWithin(db, id, rows.slice(0, most));
	const last = roots.at(-1);
	return {
		roots,
		cursor: rows.length > roots.length && last ? cursorOf([last.pinned, ...cursorKeyOf(last, columns)]) : void 0
	};
};
/** Up to this many comments are read without measuring their texts first. */
var UNMEASURED = 250;
/** The first threads that fit into one answer together with their replies, whose texts the database measures. */
var firstThreadsWithin = async (db, id, roots) => {
	const replies = roots.reduce((sum, root) => sum + Math.min(root.visible_count, 100), 0) > UNMEASURED || roots.some((root) => root.visible_count > 50) ? await replyBytes(db, id, roots) : /* @__PURE__ */ new Map();
	return firstWithin(roots, (root) => rowBytes(root) + (replies.get(root.id) ?? 0), ANSWER_BYTES);
};
export { rootsOf };

//# sourceMappingURL=roots.js.map