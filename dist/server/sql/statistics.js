import { COMMENT_STATUSES } from "../../core/vocabulary.js";
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
	const rows = await db.selectFrom("afterword_comments").select((eb) => ["held_for", eb.fn.countAll().as("count")]).where("status", "=", "pending").groupBy("held_for").execute();
	const counts = /* @__PURE__ */ new Map();
	for (const { held_for: json, count } of rows) for (const name of json === null ? [] : JSON.parse(json)) {
		const rule = /^[\w-]{1,40}$/.test(name) && (counts.has(name) || counts.size < MOST_RULES) ? name : OTHER;
		counts.set(rule, (counts.get(rule) ?? 0) + Number(count));
	}
	return counts;
};
var MOST_WAITS = 1e4;
var waitsIn = async (db, since) => {
	const times = (await db.selectFrom("afterword_decisions as d").innerJoin("afterword_comments as c", (join) => join.onRef("c.discussion", "=", "d.discussion").onRef("c.id", "=", "d.comment")).select(["d.time as decided", "c.time as written"]).where("d.time", ">=", since).where("d.action", "=", "approve").where("d.from_status", "=", "pending").where("d.undone_by", "is", null).orderBy("d.time", "desc").limit(MOST_WAITS).execute()).map(({ decided, written }) => Math.max(0, decided - written)).sort((one, other) => one - other);
	const at = (share) => times[Math.ceil(times.length * share) - 1] ?? 0;
	return times.length ? {
		count: times.length,
		median: at(.5),
		ninetieth: at(.9)
	} : void 0;
};
var DAY = 864e5;
var daysOf = async (db, since) => {
	const number = sql`(time - time % ${sql.lit(DAY)}) / ${sql.lit(DAY)}`;
	const rows = await db.selectFrom("afterword_comments").select((eb) => [
		number.as("number"),
		"status",
		eb.fn.countAll().as("count")
	]).where("status", "in", COMMENT_STATUSES).where("time", ">=", since).groupBy(["number", "status"]).execute();
	const days = /* @__PURE__ */ new Map();
	for (const { number: day, status, count } of rows) {
		const none = {
			day: (/* @__PURE__ */ new Date(day * DAY)).toISOString().slice(0, 10),
			approved: 0,
			pending: 0,
			spam: 0,
			removed: 0
		};
		days.set(day, {
			...days.get(day) ?? none,
			[status]: Number(count)
		});
	}
	return [...days].sort(([one], [other]) => other - one).map(([, counts]) => counts);
};
/** @param run gives a database to work with */
var statisticsIn = (run) => ({
	queueLengths: () => run(queueLengthsOf),
	heldByRule: () => run(heldByRuleIn),
	waits: (since) => run((db) => waitsIn(db, since)),
	days: (since) => run((db) => daysOf(db, since))
});
export { statisticsIn };

//# sourceMappingURL=statistics.js.map