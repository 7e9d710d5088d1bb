import { createRecord, discussionClosed } from "../../core/create-record.js";
import { actsAsModerator, assertCanChange, assertCanSee, assertSameSender, withOwnership } from "../../core/caller.js";
import { edit, react, remove } from "../../core/commands.js";
import { markEditor } from "../../core/deciding.js";
import { keepNetwork } from "./networks.js";
import { addReply, asRecord, change, find, forget, isApproved, mustFind, settleReports, touch } from "./row-changes.js";
import { logChange } from "./deciding.js";
import { lockDiscussion, numberAfter } from "./discussion-lock.js";
import { heldForOf } from "./held-reasons.js";
import { takeAway } from "./kept-states.js";
import { recordChange } from "./recording.js";
import { columnsOf, recordFromRow } from "./rows.js";
import { addEntries } from "./search-index.js";
import { subscribe } from "./subscribing.js";
import { keepVersion } from "./versions.js";
// src/server/sql/writing.ts
/** @param caller whose network is a hash */
var add = (db, id, draft, now, caller) => db.transaction().execute(async (work) => {
	const discussion = await lockDiscussion(work, id);
	const known = await find(work, id, draft.id);
	if (known) {
		assertSameSender(known.owner ?? void 0, caller);
		return await asRecord(work, known, caller);
	}
	if (discussion.closed) throw discussionClosed();
	const version = numberAfter(discussion, now);
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
		visible_count: parent ? 0 : isApproved(record),
		imported: null,
		reported_at: null,
		held_for: heldForOf(caller, record)
	};
	await work.insertInto("afterword_comments").values(row).execute();
	if (isApproved(row)) await addEntries(work, [row]);
	if (parent) await addReply(work, parent, row);
	await touch(work, id, version, isApproved(row), row.created_at);
	await recordChange(work, void 0, row);
	const { email } = draft.author;
	if (email) await work.insertInto("afterword_emails").values({
		discussion: id,
		comment: record.id,
		email
	}).execute();
	await subscribe(work, row, draft, caller?.email, now);
	await keepNetwork(work, id, record.id, caller?.network, now);
	return withOwnership(recordFromRow(row), row.owner ?? void 0, caller);
});
var editComment = (db, id, comment, replacement, now, caller) => db.transaction().execute(async (work) => {
	const version = numberAfter(await lockDiscussion(work, id), now);
	const row = await mustFind(work, id, comment);
	assertCanChange(recordFromRow(row), row.owner ?? void 0, caller, now);
	const isByModerator = actsAsModerator(row.owner ?? void 0, caller);
	const edited = markEditor(edit(recordFromRow(row), replacement, now, caller), isByModerator);
	if (isByModerator) await logChange({
		work,
		caller,
		now
	}, { action: "edit" }, row, edited);
	const heldFor = heldForOf(caller, edited) ?? row.held_for;
	const after = await change(work, {
		...row,
		held_for: heldFor
	}, version, () => edited);
	await keepVersion(work, row, after, caller);
	return await asRecord(work, after, caller);
});
var removeComment = (db, id, comment, now, caller) => db.transaction().execute(async (work) => {
	const version = numberAfter(await lockDiscussion(work, id), now);
	const row = await mustFind(work, id, comment);
	(row.status === "removed" ? assertCanSee : assertCanChange)(recordFromRow(row), row.owner ?? void 0, caller, now);
	const isByModerator = actsAsModerator(row.owner ?? void 0, caller);
	if (row.status === "removed") return isByModerator ? void 0 : await forget(work, id, comment);
	const removed = remove(recordFromRow(row));
	if (isByModerator) await logChange({
		work,
		caller,
		now
	}, { action: "remove" }, row, removed);
	await change(work, row, version, () => removed);
	if (!isByModerator) return await forget(work, id, comment);
	await settleReports(work, row);
	await takeAway(work, row);
});
var reactTo = (db, id, comment, reaction, now, caller) => db.transaction().execute(async (work) => {
	const version = numberAfter(await lockDiscussion(work, id), now);
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