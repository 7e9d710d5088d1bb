import { assertCanSee, assertModerator } from "../../core/caller.js";
import { moderate, settlesReports } from "../../core/commands.js";
import { noSuchComment } from "../../core/errors.js";
import { change, forget, mustFind, takeNumbers, touch } from "./row-changes.js";
import { recordFromRow } from "./rows.js";
// src/server/sql/moderating.ts
var reportComment = (db, id, comment, reason, now, caller) => db.transaction().execute(async (work) => {
	await takeNumbers(work, 0);
	const row = await mustFind(work, id, comment);
	assertCanSee(recordFromRow(row), row.owner ?? void 0, caller);
	if (row.status === "removed") throw noSuchComment(comment);
	const held = await work.selectFrom("afterword_reports").select("reader").where("discussion", "=", id).where("comment", "=", comment).limit(100).execute();
	const reader = caller?.key ?? "";
	if (held.length >= 100 || held.some((report) => report.reader === reader)) return;
	const at = new Date(now).toISOString();
	await work.insertInto("afterword_reports").values({
		discussion: id,
		comment,
		reader,
		reason,
		created_at: at
	}).execute();
	if (row.reported_at === null) await markReported(work, row, at);
});
var markReported = async (work, { discussion, id }, at) => {
	await work.updateTable("afterword_comments").set({ reported_at: at }).where("discussion", "=", discussion).where("id", "=", id).execute();
};
/** Deletes the reports of a comment that a moderator has dealt with. */
var settleReports = async (work, row) => {
	await work.deleteFrom("afterword_reports").where("discussion", "=", row.discussion).where("comment", "=", row.id).execute();
	if (row.reported_at !== null) await markReported(work, row, null);
};
var moderateDiscussion = (db, id, moderation, { caller }) => db.transaction().execute(async (work) => {
	assertModerator(caller);
	const version = await takeNumbers(work);
	if ("comment" in moderation) {
		const row = await mustFind(work, id, moderation.comment);
		await change(work, row, version, (record) => moderate(record, moderation));
		if (settlesReports(moderation)) await settleReports(work, row);
		if (moderation.action === "remove") await forget(work, id, row.id);
		return;
	}
	await touch(work, id, version, 0, null);
	await work.updateTable("afterword_discussions").set({ closed: moderation.action === "close" ? 1 : 0 }).where("id", "=", id).execute();
});
export { moderateDiscussion, reportComment };

//# sourceMappingURL=moderating.js.map