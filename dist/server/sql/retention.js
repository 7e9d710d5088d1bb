import { forgetNetworks } from "./networks.js";
import { forgetOutbox } from "../outbox/forgetting.js";
import { forgetMailDetails } from "./mail-forgetting.js";
import { forgetSubscription } from "./subscribing.js";
// src/server/sql/retention.ts
/** Rows that are deleted in one transaction. */
var BATCH = 200;
/** Hashes of addresses and of texts, and the salt of the day. They count for no longer; a quiet site would keep them for months. */
var forgetRateLimits = async (db, now) => {
	await db.deleteFrom("afterword_rate_limits").where("expires_at", "<=", now).execute();
};
/** The addresses of comments that are older. Returns whether there may be more. */
var forgetEmails = (db, before) => db.transaction().execute(async (work) => {
	const rows = await work.selectFrom("afterword_emails as e").innerJoin("afterword_comments as c", (join) => join.onRef("c.discussion", "=", "e.discussion").onRef("c.id", "=", "e.comment")).select(["e.discussion", "e.comment"]).where("c.time", "<", before).limit(BATCH).execute();
	for (const { discussion, comment } of rows) {
		await work.deleteFrom("afterword_emails").where("discussion", "=", discussion).where("comment", "=", comment).execute();
		await forgetSubscription(work, discussion, comment);
	}
	return rows.length === BATCH;
});
/** Earlier versions that were written before. Returns whether there may be more. */
var forgetVersions = (db, before) => db.transaction().execute(async (work) => {
	const rows = await work.selectFrom("afterword_versions").select([
		"discussion",
		"comment",
		"revision"
	]).where("written_at", "<", new Date(before).toISOString()).limit(BATCH).execute();
	for (const { discussion, comment, revision } of rows) await work.deleteFrom("afterword_versions").where("discussion", "=", discussion).where("comment", "=", comment).where("revision", "=", revision).execute();
	return rows.length === BATCH;
});
/** Decisions that can no longer be undone. Returns whether there may be more. */
var forgetDecisions = (db, before) => db.transaction().execute(async (work) => {
	const rows = await work.selectFrom("afterword_decisions").select("id").where("time", "<", before).where("kept_until", "is", null).orderBy("time").limit(BATCH).execute();
	const ids = rows.map(({ id }) => id);
	if (ids.length) await work.deleteFrom("afterword_decisions").where("id", "in", ids).execute();
	return rows.length === BATCH;
});
/** Deletes a part of what is too old. Returns whether there may be more. */
var forgetOld = async (db, { emails, versions, decisions }, now) => {
	await forgetRateLimits(db, now);
	return [
		await forgetNetworks(db, now),
		await forgetOutbox(db, now),
		await forgetMailDetails(db, now),
		emails !== void 0 && await forgetEmails(db, now - emails),
		versions !== void 0 && await forgetVersions(db, now - versions),
		decisions !== void 0 && await forgetDecisions(db, now - decisions)
	].includes(true);
};
export { forgetOld };

//# sourceMappingURL=retention.js.map