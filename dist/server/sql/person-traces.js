import { storable } from "./rows.js";
import { bansOf } from "./sql-bans.js";
import { forgetSubscribers, subscribersOf } from "./subscribing.js";
// src/server/sql/person-traces.ts
/** Stands for the key of an erased author: so the comment still counts as one that was written here. */
var ERASED = "erased";
var keysOf = ({ accounts = [], keys = [] }) => [.../* @__PURE__ */ new Set([...keys, ...accounts.map((id) => `user ${id}`)])].map(storable);
var addressesOf = ({ emails = [] }) => emails.map((email) => storable(email).trim().toLowerCase());
var subscriptionsFor = async (db, query) => {
	const subscribers = await subscribersOf(db, {
		keys: keysOf(query),
		addresses: addressesOf(query)
	});
	if (!subscribers.length) return [];
	const ids = subscribers.map(({ id }) => id);
	const rows = await db.selectFrom("afterword_subscriptions").selectAll().where("subscriber", "in", ids).execute();
	return subscribers.flatMap(({ id, address, language, confirmed_at: confirmed }) => {
		const who = {
			subscriber: id,
			address,
			language,
			confirmedAt: confirmed === null ? null : new Date(confirmed).toISOString()
		};
		const own = rows.filter(({ subscriber }) => subscriber === id);
		return own.length ? own.map(({ discussion, comment }) => ({
			...who,
			discussion,
			comment
		})) : [{
			...who,
			discussion: null,
			comment: null
		}];
	});
};
var tracesOf = async (db, query) => {
	const keys = keysOf(query);
	const accounts = (query.accounts ?? []).map(storable);
	const subscriptions = await subscriptionsFor(db, query);
	const bans = await bansOf(db, keys, addressesOf(query));
	const traces = {
		keys,
		bans,
		reactions: [],
		reports: [],
		reservedNames: [],
		rateLimits: [],
		decisions: [],
		subscriptions
	};
	if (!keys.length) return traces;
	const reactions = await db.selectFrom("afterword_reactions").selectAll().where("reader", "in", keys).execute();
	const reports = await db.selectFrom("afterword_reports").select([
		"discussion",
		"comment",
		"reason",
		"created_at as createdAt"
	]).where("reader", "in", keys).execute();
	const names = accounts.length ? await db.selectFrom("afterword_names").select("skeleton").where("author", "in", accounts).execute() : [];
	const decisions = accounts.length ? await db.selectFrom("afterword_decisions").select([
		"time",
		"action",
		"discussion",
		"comment",
		"reason"
	]).where("moderator_id", "in", accounts).orderBy("time").execute() : [];
	const limits = await db.selectFrom("afterword_rate_limits").select(["count", "expires_at"]).where("key", "in", keys.map(limitKey)).execute();
	return {
		keys,
		bans,
		subscriptions,
		decisions: decisions.map(({ time, ...decision }) => ({
			...decision,
			time: new Date(time).toISOString()
		})),
		reactions,
		reports,
		reservedNames: names.map(({ skeleton }) => skeleton),
		rateLimits: limits.map(({ count, expires_at: ends }) => ({
			count,
			expiresAt: new Date(ends).toISOString()
		}))
	};
};
/** As write-rate-limiter.ts counts a reader. */
var limitKey = (key) => `pace ${key}`;
/** Deletes the reports of a person from what moderators can restore of others' comments. */
var forgetKeptReports = async (work, keys) => {
	const rows = await work.selectFrom("afterword_decisions").select(["id", "kept"]).where("kept_until", ">", 0).where("kept", "like", "%\"reports\":%").execute();
	for (const { id, kept } of rows) {
		const { reports = [], ...state } = JSON.parse(kept ?? "{}");
		const others = reports.filter(({ reader }) => !keys.includes(reader));
		if (others.length === reports.length) continue;
		const without = {
			...state,
			...others.length && { reports: others }
		};
		await work.updateTable("afterword_decisions").set({ kept: JSON.stringify(without) }).where("id", "=", id).execute();
	}
};
var forgetTraces = async (work, query) => {
	const keys = keysOf(query);
	const subscribers = await subscribersOf(work, {
		keys,
		addresses: addressesOf(query)
	});
	await forgetSubscribers(work, subscribers.map(({ id }) => id));
	if (!keys.length) return;
	const reported = await work.selectFrom("afterword_reports").select(["discussion", "comment"]).where("reader", "in", keys).execute();
	await work.deleteFrom("afterword_reports").where("reader", "in", keys).execute();
	for (const { discussion, comment } of reported) await work.updateTable("afterword_comments").set({ reported_at: null }).where("discussion", "=", discussion).where("id", "=", comment).where((eb) => eb.not(eb.exists(eb.selectFrom("afterword_reports").select("reason").where("discussion", "=", discussion).where("comment", "=", comment)))).execute();
	await forgetKeptReports(work, keys);
	await work.deleteFrom("afterword_reactions").where("reader", "in", keys).execute();
	const { accounts = [] } = query;
	if (accounts.length) await work.deleteFrom("afterword_names").where("author", "in", accounts).execute();
	await work.deleteFrom("afterword_rate_limits").where("key", "in", keys.map(limitKey)).execute();
	await work.updateTable("afterword_comments").set({ owner: ERASED }).where("owner", "in", keys).execute();
};
export { ERASED, forgetTraces, keysOf, tracesOf };

//# sourceMappingURL=person-traces.js.map