import { assertModerator } from "../../core/caller.js";
import { localDays } from "../../core/local-days.js";
import { MOST_DISCUSSED, MOST_STATISTICS, waitsOf } from "../../core/statistics.js";
import { COMMENT_STATUSES } from "../../core/vocabulary.js";
import { heldReasonsIn } from "./held-reasons.js";
import { sql } from "kysely";
// src/server/sql/statistics.ts
/** Each count is one range of an index. */
var queueLengthsOf = async (db) => {
	const pending = await db.selectFrom("afterword_comments").select((eb) => eb.fn.countAll().as("count")).where("status", "=", "pending").executeTakeFirstOrThrow();
	const reported = await db.selectFrom("afterword_comments").select((eb) => eb.fn.countAll().as("count")).where("reported_at", ">", "").executeTakeFirstOrThrow();
	return {
		pending: Number(pending.count),
		reported: Number(reported.count)
	};
};
/** Rules that are told apart; the comments of all others are counted together. */
var MOST_RULES = 20;
var OTHER = "other";
var heldByRuleIn = async (db) => {
	const rows = await db.selectFrom("afterword_comments").select("held_for").where("status", "=", "pending").orderBy("time", "desc").limit(MOST_STATISTICS).execute();
	const counts = /* @__PURE__ */ new Map();
	for (const { held_for: json } of rows) for (const name of new Set(heldReasonsIn(json).map(({ rule }) => rule))) {
		const rule = /^[\w-]{1,40}$/.test(name) && (counts.has(name) || counts.size < MOST_RULES) ? name : OTHER;
		counts.set(rule, (counts.get(rule) ?? 0) + 1);
	}
	return counts;
};
var waitsIn = async (db, since) => {
	const rows = await db.selectFrom("afterword_decisions as d").innerJoin("afterword_comments as c", (join) => join.onRef("c.discussion", "=", "d.discussion").onRef("c.id", "=", "d.comment")).select(["d.time as decided", "c.time as written"]).where("d.time", ">=", since).where("d.action", "=", "approve").where("d.from_status", "=", "pending").where("d.undone_by", "is", null).orderBy("d.time", "desc").limit(MOST_STATISTICS).execute();
	return waitsOf(rows.map(({ decided, written }) => Math.max(0, decided - written)));
};
/** Days that one query counts, so that none takes long. */
var DAYS_AT_ONCE = 31;
var daysIn = async (db, days) => {
	const counted = [];
	for (let at = 0; at < days.length; at += DAYS_AT_ONCE) {
		await new Promise((resolve) => setTimeout(resolve));
		const some = days.slice(at, at + DAYS_AT_ONCE);
		const counts = {};
		for (const status of COMMENT_STATUSES) {
			const columns = some.map(({ start, end }, index) => sql`(select count(*) from afterword_comments
          where status = ${status} and time >= ${start} and time < ${end}) as ${sql.ref(`day_${index}`)}`);
			const { rows } = await sql`select ${sql.join(columns)}`.execute(db);
			counts[status] = some.map((_, index) => Number(rows[0]?.[`day_${index}`]));
		}
		const countOf = (status, index) => counts[status]?.[index] ?? 0;
		for (const [index, { day }] of some.entries()) counted.push({
			day,
			approved: countOf("approved", index),
			pending: countOf("pending", index),
			spam: countOf("spam", index),
			removed: countOf("removed", index)
		});
	}
	return counted;
};
/** The discussions with the most approved comments since then. */
var mostDiscussedIn = async (db, since) => {
	const newest = db.selectFrom("afterword_comments").select("discussion").where("status", "=", "approved").where("time", ">=", since).orderBy("time", "desc").limit(MOST_DISCUSSED).as("newest");
	const most = await db.selectFrom(newest).select((eb) => ["discussion", eb.fn.countAll().as("count")]).groupBy("discussion").orderBy("count", "desc").orderBy("discussion").limit(10).execute();
	if (!most.length) return [];
	const ids = most.map(({ discussion }) => discussion);
	const rows = await db.selectFrom("afterword_discussions").select([
		"id",
		"title",
		"url"
	]).where("id", "in", ids).execute();
	const about = new Map(rows.map((row) => [row.id, row]));
	return most.map(({ discussion, count }) => {
		const { title, url } = about.get(discussion) ?? {};
		return {
			discussion,
			...title && { title },
			...url && { url },
			count: Number(count)
		};
	});
};
/** @param run gives a database to work with */
var storeStatistics = (run) => ({
	queueLengths: () => run(queueLengthsOf),
	heldByRule: () => run(heldByRuleIn),
	waits: (since) => run((db) => waitsIn(db, since)),
	days: (days) => run((db) => daysIn(db, days))
});
/** All numbers, for moderators. */
var statisticsOf = async (run, query, now, caller) => {
	assertModerator(caller);
	const days = localDays(now, query);
	const [{ start }] = days;
	const waits = await run((db) => waitsIn(db, start));
	return {
		days: await run((db) => daysIn(db, days)),
		...await run(queueLengthsOf),
		heldByRule: [...await run(heldByRuleIn)].map(([rule, count]) => ({
			rule,
			count
		})),
		...waits && { waits },
		discussions: await run((db) => mostDiscussedIn(db, start))
	};
};
export { statisticsOf, storeStatistics };

//# sourceMappingURL=statistics.js.map