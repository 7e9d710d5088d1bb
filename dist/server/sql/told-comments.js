import { heldReasonsIn } from "./held-reasons.js";
import { recordFromRow } from "./rows.js";
// src/server/sql/told-comments.ts
var reportReasons = async (db, { discussion, id, reported_at: reportedAt }) => {
	if (reportedAt === null) return [];
	return (await db.selectFrom("afterword_reports").select("reason").where("discussion", "=", discussion).where("comment", "=", id).orderBy("created_at").limit(100).execute()).map(({ reason }) => reason);
};
var toldFrom = async (db, found) => {
	const { title, url, ...row } = found;
	return {
		record: recordFromRow(row),
		...title !== null && { title },
		...url !== null && { url },
		heldFor: heldReasonsIn(row.held_for),
		reports: await reportReasons(db, found)
	};
};
var toldRows = (db) => db.selectFrom("afterword_comments as c").innerJoin("afterword_discussions as d", "d.id", "c.discussion").selectAll("c").select(["d.title", "d.url"]);
var toldComment = async (db, discussion, comment) => {
	const row = await toldRows(db).where("c.discussion", "=", discussion).where("c.id", "=", comment).executeTakeFirst();
	return row && await toldFrom(db, row);
};
/** Comments of either kind are counted up to this. */
var MOST_COUNTED = 1e3;
var openComments = async (db, limit) => {
	const all = db.selectFrom("afterword_comments").select("id").limit(MOST_COUNTED);
	const countOf = async (rows) => {
		const { count } = await db.selectFrom(rows.as("few")).select((eb) => eb.fn.countAll().as("count")).executeTakeFirstOrThrow();
		return Number(count);
	};
	const pending = await countOf(all.where("status", "=", "pending"));
	const reported = await countOf(all.where("reported_at", ">", "").where("status", "=", "approved"));
	const waiting = await toldRows(db).where("c.status", "=", "pending").orderBy("c.time").limit(limit).execute();
	const others = await toldRows(db).where("c.reported_at", ">", "").where("c.status", "=", "approved").orderBy("c.reported_at").limit(limit - waiting.length).execute();
	const comments = [];
	for (const row of [...waiting, ...others]) comments.push(await toldFrom(db, row));
	return {
		comments,
		count: pending + reported
	};
};
export { openComments, toldComment };

//# sourceMappingURL=told-comments.js.map