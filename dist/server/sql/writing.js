import { assertCanChange, assertCanSee, assertModerator, assertSameSender, withOwnership } from "../../core/caller.js";
import { createRecord, discussionClosed } from "../../core/create-record.js";
import { edit, moderate, react, remove, settlesReports } from "../../core/commands.js";
import { noSuchComment } from "../../core/errors.js";
import { recordsFor } from "./reading.js";
import { columnsOf, isSeen, recordOf } from "./rows.js";
// src/server/sql/writing.ts
/** Takes numbers from the counter, and with them the right to write. */
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
/** Counts a change to a discussion, which comes to be with its first. */
var touch = async (work, id, version, added, began) => {
	await work.insertInto("afterword_discussions").values({
		id,
		title: null,
		url: null,
		closed: 0,
		total: added,
		version,
		began
	}).onConflict((conflict) => conflict.column("id").doUpdateSet((eb) => ({
		version,
		total: eb("afterword_discussions.total", "+", added),
		began: eb.fn.coalesce("afterword_discussions.began", eb.val(began))
	}))).execute();
};
var addSeen = async (work, id, root, count) => {
	if (count === 0) return;
	await work.updateTable("afterword_comments").set((eb) => ({ seen: eb("seen", "+", count) })).where("discussion", "=", id).where("id", "=", root).execute();
};
/** So many more direct replies that readers see. */
var addVisibleReplies = async (work, { discussion, parent }, count) => {
	if (count === 0 || parent === null) return;
	await work.updateTable("afterword_comments").set((eb) => ({ visible_replies: eb("visible_replies", "+", count) })).where("discussion", "=", discussion).where("id", "=", parent).execute();
};
/** One more reply to a comment, which a removed one is seen again for. */
var addReply = async (work, parent) => {
	await work.updateTable("afterword_comments").set((eb) => ({ replies: eb("replies", "+", 1) })).where("discussion", "=", parent.discussion).where("id", "=", parent.id).execute();
	const after = {
		...parent,
		replies: parent.replies + 1
	};
	await addSeen(work, parent.discussion, parent.root, Number(isSeen(after)) - Number(isSeen(parent)));
};
var isApproved = ({ status }) => status === "approved" ? 1 : 0;
var asRecord = async (work, row, caller) => {
	const [record] = await recordsFor(work, row.discussion, [row], caller);
	return record;
};
var add = (db, id, draft, now, as) => db.transaction().execute(async (work) => {
	const version = await takeNumbers(work);
	const known = await find(work, id, draft.id);
	if (known) {
		assertSameSender(known.owner ?? void 0, as);
		return await asRecord(work, known, as);
	}
	if ((await work.selectFrom("afterword_discussions").select("closed").where("id", "=", id).executeTakeFirst())?.closed) throw discussionClosed();
	const parent = draft.parent === null ? void 0 : await find(work, id, draft.parent);
	const record = createRecord(id, draft, parent && recordOf(parent), now, as);
	const row = {
		...columnsOf(record),
		root: parent?.root ?? record.id,
		is_root: parent ? 0 : 1,
		version,
		owner: as?.key ?? "",
		replies: 0,
		visible_replies: 0,
		was_shown: isApproved(record),
		seen: 0,
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
	return withOwnership(recordOf(row), row.owner ?? void 0, as);
});
/** Writes what a command makes of a record, unless it leaves it alone. */
var change = async (work, row, version, command) => {
	const record = recordOf(row);
	const changed = command(record);
	if (changed === record) return row;
	const { replies, visible_replies: visible, seen: counted, ...kept } = row;
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
		seen: counted
	};
	const { discussion, id, root } = after;
	await work.updateTable("afterword_comments").set(columns).where("discussion", "=", discussion).where("id", "=", id).execute();
	await addSeen(work, discussion, root, Number(isSeen(after)) - Number(isSeen(row)));
	const approved = isApproved(after) - isApproved(row);
	await addVisibleReplies(work, row, approved);
	await touch(work, discussion, version, approved, row.created_at);
	return after;
};
var editComment = (db, id, comment, replacement, now, as) => db.transaction().execute(async (work) => {
	const version = await takeNumbers(work);
	const row = await mustFind(work, id, comment);
	assertCanChange(recordOf(row), row.owner ?? void 0, as, now);
	return await asRecord(work, await change(work, row, version, (record) => edit(record, replacement, now, as)), as);
});
/** What was said of and around a comment that goes: addresses, reactions and reports. */
var forget = async (work, id, comment) => {
	await work.deleteFrom("afterword_reports").where("discussion", "=", id).where("comment", "=", comment).execute();
	await work.deleteFrom("afterword_emails").where("discussion", "=", id).where("comment", "=", comment).execute();
	await work.deleteFrom("afterword_reactions").where("discussion", "=", id).where("comment", "=", comment).execute();
};
var removeComment = (db, id, comment, now, as) => db.transaction().execute(async (work) => {
	const version = await takeNumbers(work);
	const row = await mustFind(work, id, comment);
	(row.status === "removed" ? assertCanSee : assertCanChange)(recordOf(row), row.owner ?? void 0, as, now);
	if (row.status === "removed") return;
	await change(work, row, version, remove);
	await forget(work, id, comment);
});
var reactTo = (db, id, comment, reaction, as) => db.transaction().execute(async (work) => {
	const version = await takeNumbers(work);
	const row = await mustFind(work, id, comment);
	assertCanSee(recordOf(row), row.owner ?? void 0, as);
	const mine = {
		discussion: id,
		comment,
		name: reaction.name,
		reader: as?.key ?? ""
	};
	const held = await work.selectFrom("afterword_reactions").select("name").where((eb) => eb.and(mine)).executeTakeFirst();
	if (reaction.on && !held) await work.insertInto("afterword_reactions").values(mine).execute();
	if (!reaction.on && held) await work.deleteFrom("afterword_reactions").where((eb) => eb.and(mine)).execute();
	return await asRecord(work, await change(work, row, version, (record) => react(record, reaction, held !== void 0)), as);
});
var reportComment = (db, id, comment, reason, now, as) => db.transaction().execute(async (work) => {
	await takeNumbers(work, 0);
	const row = await mustFind(work, id, comment);
	assertCanSee(recordOf(row), row.owner ?? void 0, as);
	if (row.status === "removed") throw noSuchComment(comment);
	const held = await work.selectFrom("afterword_reports").select("reader").where("discussion", "=", id).where("comment", "=", comment).limit(100).execute();
	const reader = as?.key ?? "";
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
/** What readers told of a comment has been looked at. */
var settleReports = async (work, row) => {
	await work.deleteFrom("afterword_reports").where("discussion", "=", row.discussion).where("comment", "=", row.id).execute();
	if (row.reported_at !== null) await markReported(work, row, null);
};
var moderateDiscussion = (db, id, moderation, { as }) => db.transaction().execute(async (work) => {
	assertModerator(as);
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