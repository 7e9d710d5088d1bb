import { assertCanSee } from "../../core/caller.js";
import { noSuchComment } from "../../core/errors.js";
import { lockDiscussion } from "./discussion-lock.js";
import { recordEvent } from "./recording.js";
import { markReported, mustFind } from "./row-changes.js";
import { recordFromRow } from "./rows.js";
// src/server/sql/moderating.ts
var reportComment = (db, id, comment, reason, now, caller) => db.transaction().execute(async (work) => {
	const { version } = await lockDiscussion(work, id);
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
	if (row.reported_at !== null) return;
	await markReported(work, row, at);
	await recordEvent(work, "comment.reported", row, Math.max(version, now));
});
export { reportComment };

//# sourceMappingURL=moderating.js.map