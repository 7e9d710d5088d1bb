import { noSuchComment } from "../../core/errors.js";
import { recordsFor } from "./reading.js";
import { recordChange } from "./recording.js";
import { columnsOf, isVisible, recordFromRow } from "./rows.js";
import { updateEntries } from "./search-index.js";
import { forgetSubscription } from "./subscribing.js";
// src/server/sql/row-changes.ts
var find = (work, id, comment) => work.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("id", "=", comment).executeTakeFirst();
var mustFind = async (work, id, comment) => {
	const row = await find(work, id, comment);
	if (!row) throw noSuchComment(comment);
	return row;
};
/** Records a change of a discussion. */
var touch = async (work, id, version, added, createdAt) => {
	await work.updateTable("afterword_discussions").set((eb) => ({
		version,
		total: eb("total", "+", added),
		first_comment_at: eb.fn.coalesce("first_comment_at", eb.val(createdAt))
	})).where("id", "=", id).execute();
};
var addSeen = async (work, id, root, count) => {
	if (count === 0) return;
	await work.updateTable("afterword_comments").set((eb) => ({ visible_count: eb("visible_count", "+", count) })).where("discussion", "=", id).where("id", "=", root).execute();
};
/** Adds to the parent's count of visible replies. */
var addVisibleReplies = async (work, { discussion, parent }, count) => {
	if (count === 0 || parent === null) return;
	await work.updateTable("afterword_comments").set((eb) => ({ visible_replies: eb("visible_replies", "+", count) })).where("discussion", "=", discussion).where("id", "=", parent).execute();
};
/** Counts a new reply to a comment. A removed comment becomes visible again by its first reply. */
var addReply = async (work, parent, reply) => {
	const approved = isApproved(reply);
	await work.updateTable("afterword_comments").set((eb) => ({
		replies: eb("replies", "+", 1),
		visible_replies: eb("visible_replies", "+", approved)
	})).where("discussion", "=", parent.discussion).where("id", "=", parent.id).execute();
	const after = {
		...parent,
		replies: parent.replies + 1
	};
	const appeared = Number(isVisible(after)) - Number(isVisible(parent));
	await addSeen(work, parent.discussion, parent.root, approved + appeared);
};
var isApproved = ({ status }) => status === "approved" ? 1 : 0;
var asRecord = async (work, row, caller) => {
	const [record] = await recordsFor(work, row.discussion, [row], caller);
	return record;
};
/** Applies a command to a record and writes the result, unless nothing changed. */
var change = async (work, row, version, command) => {
	const record = recordFromRow(row);
	const changed = command(record);
	if (changed === record) return row;
	const { replies, visible_replies: visible, visible_count: counted, ...kept } = row;
	const columns = {
		...kept,
		...columnsOf(changed),
		version
	};
	if (isApproved(columns)) columns.was_shown = 1;
	if (columns.status === "removed") columns.reported_at = null;
	const after = {
		...columns,
		replies,
		visible_replies: visible,
		visible_count: counted
	};
	const { discussion, id, root } = after;
	await work.updateTable("afterword_comments").set(columns).where("discussion", "=", discussion).where("id", "=", id).execute();
	if (!(after.status === row.status && after.source === row.source && after.format === row.format)) await updateEntries(work, [after]);
	await addSeen(work, discussion, root, Number(isVisible(after)) - Number(isVisible(row)));
	const approved = isApproved(after) - isApproved(row);
	await addVisibleReplies(work, row, approved);
	await touch(work, discussion, version, approved, row.created_at);
	await recordChange(work, row, after);
	return after;
};
/** Deletes the e-mail address, the reactions, the reports and the earlier versions of a removed comment, what moderators could restore
*  of it, and what the outbox has not sent of it. */
var forget = async (work, id, comment) => {
	await work.updateTable("afterword_decisions").set({
		kept: null,
		kept_until: null
	}).where("discussion", "=", id).where("comment", "=", comment).execute();
	await work.deleteFrom("afterword_reports").where("discussion", "=", id).where("comment", "=", comment).execute();
	await work.deleteFrom("afterword_emails").where("discussion", "=", id).where("comment", "=", comment).execute();
	await forgetSubscription(work, id, comment);
	await work.deleteFrom("afterword_networks").where("discussion", "=", id).where("comment", "=", comment).execute();
	await work.deleteFrom("afterword_versions").where("discussion", "=", id).where("comment", "=", comment).execute();
	await work.deleteFrom("afterword_reactions").where("discussion", "=", id).where("comment", "=", comment).execute();
	await work.deleteFrom("afterword_deliveries").where("discussion", "=", id).where("comment", "=", comment).execute();
};
var markReported = async (work, { discussion, id }, at) => {
	await work.updateTable("afterword_comments").set({ reported_at: at }).where("discussion", "=", discussion).where("id", "=", id).execute();
};
/** Deletes the reports of a comment that a moderator has decided about. */
var settleReports = async (work, row) => {
	await work.deleteFrom("afterword_reports").where("discussion", "=", row.discussion).where("comment", "=", row.id).execute();
	if (row.reported_at !== null) await markReported(work, row, null);
};
export { addReply, addSeen, addVisibleReplies, asRecord, change, find, forget, isApproved, markReported, mustFind, settleReports, touch };

//# sourceMappingURL=row-changes.js.map