import { storable } from "./rows.js";
// src/server/sql/sql-names.ts
/** Replaces the skeletons of somebody's name. */
var writeName = async (work, author, skeletons) => {
	await work.deleteFrom("afterword_names").where("author", "=", author).execute();
	if (!skeletons.length) return;
	await work.insertInto("afterword_names").values(skeletons.map((skeleton) => ({
		author,
		skeleton
	}))).onConflict((conflict) => conflict.doNothing()).execute();
};
var sqlNames = (db) => ({
	async keepName(id, skeletons) {
		const author = storable(id);
		const wanted = skeletons.map(storable);
		const rows = await db.selectFrom("afterword_names").select("skeleton").where("author", "=", author).execute();
		const kept = new Set(rows.map(({ skeleton }) => skeleton));
		if (kept.size === wanted.length && wanted.every((skeleton) => kept.has(skeleton))) return;
		await db.transaction().execute((work) => writeName(work, author, wanted));
	},
	async isNameKept(skeletons) {
		return await db.selectFrom("afterword_names").select("author").where("skeleton", "in", skeletons.map(storable)).limit(1).executeTakeFirst() !== void 0;
	}
});
export { sqlNames, writeName };

//# sourceMappingURL=sql-names.js.map