import { assertCanChange, assertCanSee, assertModerator, assertSameSender, withOwnership } from "../../core/caller.js";
import { createRecord, discussionClosed } from "../../core/create-record.js";
import { edit, moderate, react, remove, settlesReports } from "../../core/commands.js";
import { noSuchComment } from "../../core/errors.js";
import { recordsFor } from "./reading.js";
import { columnsOf, isVisible, recordFromRow } from "./rows.js";
// src/server/sql/writing.ts
/** Takes numbers from the counter, and with them the write lock. */
var takeNumbers = async (work, count = 1) => {
	const { value } = await work.updateTable("afterword_counter").set((eb) => ({ value: eb("value", "+", count) })).where("name", "=", "changes").returning("value").executeTakeFirstOrThrow();
	return value - count + 1;
};
var find = (work, id, comment) => work.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("id", "=", comment).executeTakeFirst();
var mustFind = async (work, id, comment) => {
	const row = await find(work, id, comment);
	if (!row) throw noSuchComment(comment);
	return row;
};
/** Records a change of a discussion. The first change creates the discussion. */
var touch = async (work, id, version, added, createdAt) => {
	await work.insertInto("afterword_discussions").values({
		id,
		title: null,
		url: null,
		closed: 0,
		total: added,
		version,
		first_comment_at: createdAt
	}).onConflict((conflict) => conflict.column("id").doUpdateSet((eb) => ({
		version,
		total: eb("afterword_discussions.total", "+", added),
		first_comment_at: eb.fn.coalesce("afterword_discussions.first_comment_at", eb.val(createdAt))
	}))).execute();
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
/** Counts one more reply to a comment. A removed comment becomes visible again by its first reply. */
var addReply = async (work, parent) => {
	await work.updateTable("afterword_comments").set((eb) => ({ replies: eb("replies", "+", 1) })).where("discussion", "=", parent.discussion).where("id", "=", parent.id).execute();
	const after = {
		...parent,
		replies: parent.replies + 1
	};
	await addSeen(work, parent.discussion, parent.root, Number(isVisible(after)) - Number(isVisible(parent)));
};
var isApproved = ({ status }) => status === "approved" ? 1 : 0;
var asRecord = async (work, row, caller) => {
	const [record] = await recordsFor(work, row.discussion, [row], caller);
	return record;
};
var add = (db, id, draft, now, caller) => db.transaction().execute(async (work) => {
	const version = await takeNumbers(work);
	const known = await find(work, id, draft.id);
	if (known) {
		assertSameSender(known.owner ?? void 0, caller);
		return await asRecord(work, known, caller);
	}
	if ((await work.selectFrom("afterword_discussions").select("closed").where("id", "=", id).executeTakeFirst())?.closed) throw discussionClosed();
	const parent = draft.parent === null ? void 0 : await find(work, id, draft.parent);
	const record = createRecord(id, draft, parent && recordFromRow(parent), now, caller);
	const row = {
		...columnsOf(record),
		root: parent?.root ?? record.id,
		is_root: parent ? 0 : 1,
		version,
		owner: caller?.key ?? "",
		replies: 0,
		visible_replies: 0,
		was_shown: isApproved(record),
		visible_count: 0,
		imported: null,
		reported_at: null
	};
	await work.insertInto("afterword_comments").values(row).execute();
	await addSeen(work, id, row.root, isApproved(row));
	if (parent) await addReply(work, parent);
	await addVisibleReplies(work, row, isApproved(row));
	await touch(work, id, version, isApproved(row), row.created_at);
	const { email } = draft.author;
	if (email) await work.insertInto("afterword_emails").values({
		discussion: id,
		comment: record.id,
		email
	}).execute();
	return withOwnership(recordFromRow(row), row.owner ?? void 0, caller);
});
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
	await addSeen(work, discussion, root, Number(isVisible(after)) - Number(isVisible(row)));
	const approved = isApproved(after) - isApproved(row);
	await addVisibleReplies(work, row, approved);
	await touch(work, discussion, version, approved, row.created_at);
	return after;
};
var editComment = (db, id, comment, replacement, now, caller) => db.transaction().execute(async (work) => {
	const version = await takeNumbers(work);
	const row = await mustFind(work, id, comment);
	assertCanChange(recordFromRow(row), row.owner ?? void 0, caller, now);
	return await asRecord(work, await change(work, row, version, (record) => edit(record, replacement, now, caller)), caller);
});
/** Deletes the e-mail address, the reactions and the reports of a removed comment. */
var forget = async (work, id, comment) => {
	await work.deleteFrom("afterword_reports").where("discussion", "=", id).where("comment", "=", comment).execute();
	await work.deleteFrom("afterword_emails").where("discussion", "=", id).where("comment", "=", comment).execute();
	await work.deleteFrom("afterword_reactions").where("discussion", "=", id).where("comment", "=", comment).execute();
};
var removeComment = (db, id, comment, now, caller) => db.transaction().execute(async (work) => {
	const version = await takeNumbers(work);
	const row = await mustFind(work, id, comment);
	(row.status === "removed" ? assertCanSee : assertCanChange)(recordFromRow(row), row.owner ?? void 0, caller, now);
	if (row.status === "removed") return;
	await change(work, row, version, remove);
	await forget(work, id, comment);
});
var reactTo = (db, id, comment, reaction, caller) => db.transaction().execute(async (work) => {
	const version = await takeNumbers(work);
	const row = await mustFind(work, id, comment);
	assertCanSee(recordFromRow(row), row.owner ?? void 0, caller);
	const mine = {
		discussion: id,
		comment,
		name: reaction.name,
		reader: caller?.key ?? ""
	};
	const held = await work.selectFrom("afterword_reactions").select("name").where((eb) => eb.and(mine)).executeTakeFirst();
	if (reaction.on && !held) await work.insertInto("afterword_reactions").values(mine).execute();
	if (!reaction.on && held) await work.deleteFrom("afterword_reactions").where((eb) => eb.and(mine)).execute();
	return await asRecord(work, await change(work, row, version, (record) => react(record, reaction, held !== void 0)), caller);
});
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
export { add, editComment, forget, moderateDiscussion, reactTo, removeComment, reportComment, takeNumbers, touch };

//# sourceMappingURL=writing.js.map