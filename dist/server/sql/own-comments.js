import { remove } from "../../core/commands.js";
import { AfterwordError } from "../../core/errors.js";
import "../../core/own-comments.js";
import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { recordsFor } from "./reading.js";
import { lockDiscussions, numberAfter } from "./discussion-lock.js";
import { change, find, forget } from "./row-changes.js";
import { cursorOf, parseCursor, rowBytes } from "./rows.js";
import { beyond, cursorKeyOf } from "./seeking.js";
// src/server/sql/own-comments.ts
/** Comments on a page without a `limit`. */
var COMMENTS = 50;
var MOST_COMMENTS = 100;
var TIME_ORDER = [
	"time",
	"id_length",
	"id",
	"discussion"
];
var rowsOf = (db, caller) => {
	let query = db.selectFrom("afterword_comments").selectAll().where("owner", "=", caller?.key ?? "");
	for (const column of TIME_ORDER) query = query.orderBy(column, "desc");
	return query;
};
var ownComments = async (db, { limit = COMMENTS, cursor }, caller) => {
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} comments.`);
	const most = Math.min(limit, MOST_COMMENTS);
	let query = rowsOf(db, caller).where("status", "in", ["approved", "pending"]);
	if (cursor !== void 0) query = query.where(beyond(TIME_ORDER, parseCursor(cursor, TIME_ORDER), false));
	const found = await query.limit(most + 1).execute();
	const rows = firstWithin(found.slice(0, most), rowBytes, ANSWER_BYTES);
	const last = rows.at(-1);
	const records = [];
	for (const row of rows) records.push(...await recordsFor(db, row.discussion, [row], caller));
	return {
		records,
		...found.length > rows.length && last && { cursor: cursorOf(cursorKeyOf(last, TIME_ORDER)) }
	};
};
var namedRows = async (work, comments, caller) => {
	const rows = /* @__PURE__ */ new Map();
	for (const { discussion, comment } of comments) {
		const row = await find(work, discussion, comment);
		if (row && row.status !== "removed" && row.owner === (caller?.key ?? "")) rows.set(JSON.stringify([row.discussion, row.id]), row);
	}
	return [...rows.values()];
};
/** @returns also the discussions that have changed */
var removeOwnComments = (db, comments, now, caller) => db.transaction().execute(async (work) => {
	if (comments && comments.length > 100) throw new AfterwordError("invalid", `At most 100 comments are removed at a time.`);
	const found = comments ? await namedRows(work, comments, caller) : await rowsOf(work, caller).where("status", "<>", "removed").limit(101).execute();
	const rows = found.slice(0, 100);
	const locked = await lockDiscussions(work, rows.map(({ discussion }) => discussion));
	const versions = new Map([...locked].map(([discussion, row]) => [discussion, numberAfter(row, now)]));
	let removed = 0;
	for (const { discussion, id } of rows) {
		const row = await find(work, discussion, id);
		const version = versions.get(discussion);
		if (!row || row.status === "removed" || version === void 0) continue;
		await change(work, row, version, remove);
		await forget(work, discussion, id);
		versions.set(discussion, version + 1);
		removed += 1;
	}
	return {
		removal: {
			removed,
			more: found.length > rows.length
		},
		discussions: new Set(locked.keys())
	};
});
export { ownComments, removeOwnComments };

//# sourceMappingURL=own-comments.js.map