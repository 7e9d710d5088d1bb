import { assertCanSee } from "../../core/caller.js";
import { noSuchComment } from "../../core/errors.js";
import { lockDiscussion, numberAfter } from "./discussion-lock.js";
import { heldReasonsIn } from "./held-reasons.js";
import { recordEvent } from "./recording.js";
import { change, markReported, mustFind } from "./row-changes.js";
import { recordFromRow } from "./rows.js";
// src/server/sql/moderating.ts
/** Reports from one network count once: one person can have several browsers. */
var independent = (reports) => new Set(reports.map(({ reader, network }) => network ?? reader)).size;
/** Whether a moderator has approved it: then they know what it says, and reports hide it no more. */
var wasApproved = async (work, discussion, comment) => await work.selectFrom("afterword_decisions").select("id").where("discussion", "=", discussion).where("comment", "=", comment).where("action", "=", "approve").limit(1).executeTakeFirst() !== void 0;
/** @param caller whose network is a hash */
var reportComment = (db, id, comment, reason, now, caller) => db.transaction().execute(async (work) => {
	const discussion = await lockDiscussion(work, id);
	const row = await mustFind(work, id, comment);
	assertCanSee(recordFromRow(row), row.owner ?? void 0, caller);
	if (row.status === "removed") throw noSuchComment(comment);
	const held = await work.selectFrom("afterword_reports").select(["reader", "network"]).where("discussion", "=", id).where("comment", "=", comment).limit(100).execute();
	const reader = caller?.key ?? "";
	if (held.length >= 100 || held.some((report) => report.reader === reader)) return;
	const at = new Date(now).toISOString();
	const network = caller?.network ?? null;
	await work.insertInto("afterword_reports").values({
		discussion: id,
		comment,
		reader,
		reason,
		created_at: at,
		network
	}).execute();
	if (row.reported_at === null) {
		await markReported(work, row, at);
		await recordEvent(work, "comment.reported", row, Math.max(discussion.version, now));
	}
	const count = independent([...held, {
		reader,
		network
	}]);
	if (row.status !== "approved" || count < (caller?.hideAfter ?? Infinity)) return;
	if (await wasApproved(work, id, comment)) return;
	const reasons = [...heldReasonsIn(row.held_for), {
		rule: "reported",
		because: String(count)
	}];
	const hidden = {
		...row,
		reported_at: row.reported_at ?? at,
		held_for: JSON.stringify(reasons)
	};
	const version = numberAfter(discussion, now);
	await change(work, hidden, version, (record) => ({
		...record,
		status: "pending",
		revision: record.revision + 1
	}));
});
export { reportComment };

//# sourceMappingURL=moderating.js.map