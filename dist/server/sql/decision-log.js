import { assertModerator } from "../../core/caller.js";
import { randomId } from "../../core/random-id.js";
import { newestRows } from "./newest-rows.js";
import { sql } from "kysely";
// src/server/sql/decision-log.ts
var decisionFromRow = (row, now) => ({
	id: row.id,
	action: row.action,
	discussion: row.discussion,
	...row.comment !== null && { comment: row.comment },
	...row.from_status !== null && { from: row.from_status },
	...row.to_status !== null && { to: row.to_status },
	moderator: {
		...row.moderator_id !== null && { id: row.moderator_id },
		name: row.moderator_name
	},
	decidedAt: new Date(row.time).toISOString(),
	...row.reason !== null && { reason: row.reason },
	...row.kept_until !== null && row.undone_by === null && row.kept_until > now && { undoableUntil: new Date(row.kept_until).toISOString() },
	...row.undoes !== null && { undoes: row.undoes },
	...row.undone_by !== null && { undoneBy: row.undone_by }
});
var logDecision = async (work, entry, caller, now) => {
	const newest = await work.selectFrom("afterword_decisions").select("time").where("discussion", "=", entry.discussion).orderBy("time", "desc").limit(1).executeTakeFirst();
	const row = {
		id: randomId(),
		time: Math.max(now, (newest?.time ?? 0) + 1),
		moderator_id: caller?.author?.id ?? null,
		moderator_name: caller?.author?.name ?? "",
		comment: null,
		from_status: null,
		to_status: null,
		reason: null,
		undoes: null,
		undone_by: null,
		revision: null,
		kept: null,
		kept_until: null,
		...entry
	};
	await work.insertInto("afterword_decisions").values(row).execute();
	return row;
};
/** The condition that a row belongs to one of these comments. Both databases find the rows by an index that begins with the columns. */
var isOneOf = (columns, named) => sql`(${sql.ref(columns[0])}, ${sql.ref(columns[1])}) in (values ${pairsOf(named)})`;
var pairsOf = (named) => sql.join(named.map(({ discussion, comment }) => sql`(${discussion}, ${comment})`));
var nameOf = ({ discussion, comment }) => JSON.stringify([discussion, comment]);
/** The newest decision about each of these comments, by `nameOf`. */
var newestDecisions = async (db, named) => {
	if (!named.length) return /* @__PURE__ */ new Map();
	const { rows } = await sql`select decision.* from (values ${pairsOf(named)}) as named
    join afterword_decisions as decision on decision.id = (select id from afterword_decisions
    where discussion = named.column1 and comment = named.column2 order by time desc, id desc limit 1)`.execute(db);
	return new Map(rows.map((row) => [nameOf(row), row]));
};
var decisionsIn = async (db, { discussion, comment, ...page }, now, caller) => {
	assertModerator(caller);
	let query = db.selectFrom("afterword_decisions").selectAll();
	if (discussion !== void 0) query = query.where("discussion", "=", discussion);
	if (comment !== void 0) query = query.where("comment", "=", comment);
	const { rows, next } = await newestRows(page, (condition, most) => query.where(condition).orderBy("time", "desc").orderBy("id", "desc").limit(most).execute());
	return {
		decisions: rows.map((row) => decisionFromRow(row, now)),
		...next
	};
};
export { decisionFromRow, decisionsIn, isOneOf, logDecision, nameOf, newestDecisions };

//# sourceMappingURL=decision-log.js.map