import { isSqlite } from "./dialect.js";
import { recordChangesOf } from "./recording.js";
import { storable } from "./rows.js";
import { sql } from "kysely";
// src/server/sql/discussion-lock.ts
var rowsOf = async (work, ids) => {
	const query = work.selectFrom("afterword_discussions").selectAll().select(sql`(select count(*) from afterword_listeners where channel > '')`.as("listeners")).where("id", "in", ids).orderBy("id");
	const rows = await (isSqlite(work) ? query : query.forUpdate()).execute();
	if (rows.some(({ listeners }) => listeners > 0)) recordChangesOf(work);
	return rows;
};
/** Locks a discussion. The first write creates its row. */
var lockDiscussion = async (work, id) => {
	const [known] = await rowsOf(work, [id]);
	if (known) return known;
	await work.insertInto("afterword_discussions").values({
		id,
		title: null,
		url: null,
		closed: 0,
		total: 0,
		version: 0,
		first_comment_at: null
	}).onConflict((conflict) => conflict.doNothing()).execute();
	const [created] = await rowsOf(work, [id]);
	return created;
};
/**
* Locks several discussions that have rows. They are locked in the order of their ids, so that two of these never wait for each other.
* A transaction that needs more than one discussion locks them all by one call.
*/
var lockDiscussions = async (work, ids) => {
	const wanted = [...new Set([...ids].map(storable))];
	const rows = wanted.length ? await rowsOf(work, wanted) : [];
	return new Map(rows.map((row) => [row.id, row]));
};
/**
* The number of the next change of a discussion: higher than all that it had, and not lower than the time in milliseconds. So the
* numbers of a store that was made anew, or restored from a backup, are higher than those that clients have from before, and clients
* miss nothing.
*/
var numberAfter = ({ version }, now) => Math.max(version + 1, Math.trunc(now));
export { lockDiscussion, lockDiscussions, numberAfter };

//# sourceMappingURL=discussion-lock.js.map