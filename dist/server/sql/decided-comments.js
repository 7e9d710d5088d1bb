import { recordFromRow } from "./rows.js";
// src/server/sql/decided-comments.ts
var STATUS_AFTER = {
	approve: "approved",
	spam: "spam"
};
/** Decisions, each with its comment if that is as it was then. */
var decided = (db) => db.selectFrom("afterword_decisions as decision").innerJoin("afterword_comments as comment", (join) => join.onRef("comment.discussion", "=", "decision.discussion").onRef("comment.id", "=", "decision.comment").onRef("comment.revision", "=", "decision.revision"));
var newestOf = async (db, action, most) => {
	return (await decided(db).select("decision.id").where("decision.action", "=", action).where("decision.undone_by", "is", null).where("comment.status", "=", STATUS_AFTER[action]).orderBy("decision.time", "desc").orderBy("decision.id", "desc").limit(most).execute()).map(({ id }) => ({
		key: id,
		isSpam: action === "spam"
	}));
};
var wordsOf = async (db, keys) => {
	if (!keys.length) return [];
	return (await decided(db).selectAll("comment").select(["decision.id as key", "decision.action as action"]).where("decision.id", "in", keys).execute()).map(({ key, action, ...row }) => {
		const { author, body } = recordFromRow(row);
		return {
			key,
			isSpam: action === "spam",
			author,
			body
		};
	});
};
/** @param read runs a query */
var decidedComments = (read) => ({
	version: () => read(async (db) => {
		const row = await db.selectFrom("afterword_decisions").select(["time", "id"]).orderBy("time", "desc").orderBy("id", "desc").limit(1).executeTakeFirst();
		return row ? `${row.time} ${row.id}` : "";
	}),
	newest: (most) => read(async (db) => [...await newestOf(db, "approve", most), ...await newestOf(db, "spam", most)]),
	words: (keys) => read((db) => wordsOf(db, keys))
});
export { decidedComments };

//# sourceMappingURL=decided-comments.js.map