import { heldReasonsIn } from "./held-reasons.js";
import { recordFromRow } from "./rows.js";
// src/server/sql/told-comments.ts
var toldFrom = ({ title, url, ...row }) => ({
	record: recordFromRow(row),
	...title !== null && { title },
	...url !== null && { url },
	heldFor: heldReasonsIn(row.held_for)
});
var toldRows = (db) => db.selectFrom("afterword_comments as c").innerJoin("afterword_discussions as d", "d.id", "c.discussion").selectAll("c").select(["d.title", "d.url"]);
var toldComment = async (db, discussion, comment) => {
	const row = await toldRows(db).where("c.discussion", "=", discussion).where("c.id", "=", comment).executeTakeFirst();
	return row && toldFrom(row);
};
/** Comments that wait are counted up to this. */
var MOST_COUNTED = 1e3;
var waitingComments = async (db, limit) => {
	const pending = db.selectFrom("afterword_comments").select("id").where("status", "=", "pending").limit(MOST_COUNTED);
	const { count } = await db.selectFrom(pending.as("pending")).select((eb) => eb.fn.countAll().as("count")).executeTakeFirstOrThrow();
	return {
		comments: (await toldRows(db).where("c.status", "=", "pending").orderBy("c.time").limit(limit).execute()).map(toldFrom),
		count: Number(count)
	};
};
export { toldComment, waitingComments };

//# sourceMappingURL=told-comments.js.map