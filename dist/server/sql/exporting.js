import { recordFromRow } from "./rows.js";
// src/server/sql/exporting.ts
var BATCH = 500;
/** Every discussion, in the order of their ids, with all its comments in whatever state. */
async function* exportDiscussions(db) {
	for (let last;;) {
		let query = db.selectFrom("afterword_discussions").selectAll().orderBy("id").limit(BATCH);
		if (last !== void 0) query = query.where("id", ">", last);
		const rows = await query.execute();
		for (const { id, title, url, closed } of rows) yield {
			about: {
				id,
				...title !== null && { title },
				...url !== null && { url },
				...closed && { closed: true }
			},
			comments: exportComments(db, id)
		};
		last = rows.at(-1)?.id;
		if (rows.length < BATCH) return;
	}
}
async function* exportComments(db, id) {
	for (let last = 0;;) {
		const rows = await db.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("version", ">", last).orderBy("version").limit(BATCH).execute();
		for (const row of rows) yield {
			...recordFromRow({
				...row,
				visible_replies: 0
			}),
			...row.imported !== null && { imported: row.imported }
		};
		last = rows.at(-1)?.version ?? 0;
		if (rows.length < BATCH) return;
	}
}
/** Comments that imports brought into other discussions than these, as far as they were noted. */
async function* importedElsewhere(db, here) {
	for await (const { about } of exportDiscussions(db)) {
		if (here.has(about.id)) continue;
		for (let last;;) {
			let query = db.selectFrom("afterword_comments").select([
				"discussion",
				"id",
				"time"
			]).where("discussion", "=", about.id).where("imported", "is not", null).orderBy("id").limit(BATCH);
			if (last !== void 0) query = query.where("id", ">", last);
			const rows = await query.execute();
			yield rows;
			last = rows.at(-1)?.id;
			if (rows.length < BATCH) break;
		}
	}
}
/** E-mail addresses of some comments of a discussion: no more at a time than a query takes parameters. */
var exportEmails = async (db, id, comments) => {
	if (!comments.length) return /* @__PURE__ */ new Map();
	const rows = await db.selectFrom("afterword_emails").select(["comment", "email"]).where("discussion", "=", id).where("comment", "in", comments).execute();
	return new Map(rows.map(({ comment, email }) => [comment, email]));
};
export { exportDiscussions, exportEmails, importedElsewhere };

//# sourceMappingURL=exporting.js.map