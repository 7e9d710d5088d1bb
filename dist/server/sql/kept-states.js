import { forget } from "./row-changes.js";
import { recordFromRow } from "./rows.js";
import { forgetSubscription } from "./subscribing.js";
// src/server/sql/kept-states.ts
/** Decisions whose kept states are deleted in one transaction. */
var BATCH = 100;
/**
* Everything that a decision may take from a comment.
*
* @param withWords whether the decision changes its words
*/
var stateOf = async (work, row, withWords) => {
	const { author, body, editedAt, editedBy, reactions, status, pinned } = recordFromRow(row);
	const of = (table) => work.selectFrom(table).where("discussion", "=", row.discussion).where("comment", "=", row.id);
	const reports = row.reported_at === null ? [] : await of("afterword_reports").select([
		"reader",
		"reason",
		"created_at"
	]).execute();
	const state = {
		status,
		...pinned && { pinned },
		...reports.length && { reports }
	};
	if (!withWords) return state;
	const versions = await of("afterword_versions").select([
		"revision",
		"format",
		"source",
		"written_at"
	]).execute();
	const emails = await of("afterword_emails").select("email").execute();
	return {
		...state,
		words: {
			author,
			body,
			...editedAt !== void 0 && { editedAt },
			...editedBy && { editedBy },
			...reactions && { reactions }
		},
		...emails[0] && { email: emails[0].email },
		...versions.length && { versions }
	};
};
/** The record as it was before the decision. */
var recordBefore = (record, { status, pinned, words }) => {
	const { pinned: _, ...rest } = record;
	const { editedAt: __, editedBy: ___, ...unedited } = rest;
	return {
		...words ? {
			...unedited,
			...words
		} : rest,
		status,
		...pinned && { pinned }
	};
};
/** Puts the reports, the address and the earlier versions of a comment back. */
var giveBack = async (work, row, state) => {
	const key = {
		discussion: row.discussion,
		comment: row.id
	};
	const { reports = [], versions = [], email } = state;
	for (const report of reports) await work.insertInto("afterword_reports").values({
		...key,
		...report,
		network: null
	}).onConflict((conflict) => conflict.doNothing()).execute();
	for (const version of versions) await work.insertInto("afterword_versions").values({
		...key,
		...version
	}).onConflict((conflict) => conflict.doNothing()).execute();
	if (email !== void 0) await work.insertInto("afterword_emails").values({
		...key,
		email
	}).onConflict((conflict) => conflict.doNothing()).execute();
	const times = reports.map((report) => report.created_at).sort();
	if (!times.length) return;
	await work.updateTable("afterword_comments").set({ reported_at: times[0] }).where("discussion", "=", row.discussion).where("id", "=", row.id).execute();
};
/** Deletes the address, the subscription and the earlier versions of a comment that a moderator removed. Its reactions stay while it can be restored. */
var takeAway = async (work, { discussion, id }) => {
	for (const table of ["afterword_emails", "afterword_versions"]) await work.deleteFrom(table).where("discussion", "=", discussion).where("comment", "=", id).execute();
	await forgetSubscription(work, discussion, id);
};
/** The kept state of a decision, if it can still be undone. */
var keptIn = (row, now) => row && row.kept !== null && row.kept_until !== null && row.kept_until > now ? JSON.parse(row.kept) : void 0;
/** A removed comment's row with the words that it had, as long as they are kept. */
var withKeptWords = (row, decision, now) => {
	const record = recordFromRow(row);
	const words = row.status === "removed" && decision?.revision === row.revision && keptIn(decision, now)?.words;
	return words ? {
		...record,
		author: words.author,
		body: words.body
	} : record;
};
/** Deletes what can no longer be undone. Returns whether there is more. */
var forgetExpired = (db, now) => db.transaction().execute(async (work) => {
	const rows = await work.selectFrom("afterword_decisions").select([
		"id",
		"discussion",
		"comment",
		"to_status",
		"revision"
	]).where("kept_until", "<=", now).orderBy("kept_until").limit(BATCH).execute();
	if (!rows.length) return false;
	await work.updateTable("afterword_decisions").set({
		kept: null,
		kept_until: null
	}).where("id", "in", rows.map(({ id }) => id)).execute();
	for (const { discussion, comment, to_status: status, revision } of rows) {
		if (comment === null || status !== "removed") continue;
		if ((await work.selectFrom("afterword_comments").select("revision").where("discussion", "=", discussion).where("id", "=", comment).where("status", "=", "removed").executeTakeFirst())?.revision === revision) await forget(work, discussion, comment);
	}
	return rows.length === BATCH;
});
/** Deletes at once what moderators could restore of a reader's comments: of these, or without a list of all. */
var forgetOwn = (db, owner, comments) => db.transaction().execute(async (work) => {
	const removed = work.selectFrom("afterword_comments").select(["discussion", "id"]).where("owner", "=", owner).where("status", "=", "removed");
	for (const { discussion, comment } of comments ?? []) {
		const row = await removed.where("discussion", "=", discussion).where("id", "=", comment).executeTakeFirst();
		if (row) await forget(work, row.discussion, row.id);
	}
	if (comments) return;
	const kept = await removed.where((eb) => eb.exists(eb.selectFrom("afterword_decisions as decision").select("decision.id").whereRef("decision.discussion", "=", "afterword_comments.discussion").whereRef("decision.comment", "=", "afterword_comments.id").where("decision.kept_until", ">", 0))).execute();
	for (const row of kept) await forget(work, row.discussion, row.id);
});
export { forgetExpired, forgetOwn, giveBack, keptIn, recordBefore, stateOf, takeAway, withKeptWords };

//# sourceMappingURL=kept-states.js.map