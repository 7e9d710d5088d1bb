import { actsAsModerator, assertCanSee } from "../../core/caller.js";
import { versionsAfterEdit } from "../../core/history.js";
import { mustFind } from "./row-changes.js";
import { recordFromRow } from "./rows.js";
// src/server/sql/versions.ts
var versionsOf = async (db, id, comment) => {
	return (await db.selectFrom("afterword_versions").select([
		"revision",
		"format",
		"source",
		"written_at"
	]).where("discussion", "=", id).where("comment", "=", comment).orderBy("revision", "desc").limit(20).execute()).map(({ revision, format, source, written_at: writtenAt }) => ({
		revision,
		body: {
			format,
			source
		},
		writtenAt
	}));
};
/** Keeps what a comment said before an edit, and deletes what is too much. */
var keepVersion = async (work, before, after, caller) => {
	const { discussion, id: comment, revision, owner } = before;
	const earlier = await versionsOf(work, discussion, comment);
	const isByModerator = actsAsModerator(owner ?? void 0, caller);
	const kept = versionsAfterEdit(earlier, recordFromRow(before), recordFromRow(after), isByModerator);
	if (kept === earlier) return;
	const [newest] = kept;
	if (newest) await work.insertInto("afterword_versions").values({
		discussion,
		comment,
		revision,
		...newest.body,
		written_at: newest.writtenAt
	}).execute();
	const tooMany = earlier[newest ? kept.length - 1 : 0];
	if (!tooMany) return;
	await work.deleteFrom("afterword_versions").where("discussion", "=", discussion).where("comment", "=", comment).where("revision", "<=", tooMany.revision).execute();
};
var historyOf = async (db, id, comment, caller) => {
	const row = await mustFind(db, id, comment);
	assertCanSee(recordFromRow(row), row.owner ?? void 0, caller);
	return (await versionsOf(db, id, comment)).map(({ body, writtenAt }) => ({
		body,
		writtenAt
	}));
};
export { historyOf, keepVersion };

//# sourceMappingURL=versions.js.map