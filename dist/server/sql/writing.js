import { createRecord, discussionClosed } from "../../core/create-record.js";
import { assertCanChange, assertCanSee, assertSameSender, withOwnership } from "../../core/caller.js";
import { edit, react, remove } from "../../core/commands.js";
import { addReply, addSeen, addVisibleReplies, asRecord, change, find, forget, isApproved, mustFind, takeNumbers, touch } from "./row-changes.js";
import { columnsOf, recordFromRow } from "./rows.js";
import { updateEntries } from "./search-index.js";
import { keepVersion } from "./versions.js";
// src/server/sql/writing.ts
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
	if (isApproved(row)) await updateEntries(work, [row]);
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
var editComment = (db, id, comment, replacement, now, caller) => db.transaction().execute(async (work) => {
	const version = await takeNumbers(work);
	const row = await mustFind(work, id, comment);
	assertCanChange(recordFromRow(row), row.owner ?? void 0, caller, now);
	const after = await change(work, row, version, (record) => edit(record, replacement, now, caller));
	await keepVersion(work, row, after, caller);
	return await asRecord(work, after, caller);
});
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
	const after = await change(work, row, version, (record) => react(record, reaction, held !== void 0));
	return await asRecord(work, after, caller);
});
export { add, editComment, reactTo, removeComment };

//# sourceMappingURL=writing.js.map