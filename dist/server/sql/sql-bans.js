import { assertModerator } from "../../core/caller.js";
import { UNDO_WINDOW } from "../../core/decisions.js";
import { EMAIL } from "../../core/draft.js";
import { AfterwordError, noSuchComment } from "../../core/errors.js";
import { randomId } from "../../core/random-id.js";
import { networkOf } from "../client-address.js";
import { logDecision } from "./decision-log.js";
import { newestRows } from "./newest-rows.js";
import { find } from "./row-changes.js";
import { storable } from "./rows.js";
// src/server/sql/sql-bans.ts
var MOST = 100;
var banFrom = (row) => ({
	id: row.id,
	kind: row.kind,
	name: row.name,
	...row.reason !== null && { reason: row.reason },
	...row.until !== null && { until: new Date(row.until).toISOString() },
	createdAt: new Date(row.time).toISOString(),
	moderator: {
		...row.moderator_id !== null && { id: row.moderator_id },
		name: row.moderator_name
	},
	...row.discussion !== null && { discussion: row.discussion },
	...row.comment !== null && { comment: row.comment },
	...row.decision !== null && { decision: row.decision }
});
/** E-mail addresses are compared in small letters. */
var emailValue = (email) => storable(email.trim().toLowerCase());
/** @param writer whose network is a hash */
var findBan = async (db, { key, email, network }, now) => {
	const values = [
		{
			kind: key.startsWith("user ") ? "account" : "guest",
			value: storable(key)
		},
		...email ? [{
			kind: "email",
			value: emailValue(email)
		}] : [],
		...network ? [{
			kind: "network",
			value: network
		}] : []
	];
	const rows = await db.selectFrom("afterword_bans").select("until").where((eb) => eb.or(values.map((one) => eb.and(one)))).where((eb) => eb.or([eb("until", "is", null), eb("until", ">", now)])).limit(MOST).execute();
	if (rows.length === 0) return void 0;
	const ends = rows.map(({ until }) => until ?? Infinity);
	const end = Math.max(...ends);
	return end === Infinity ? {} : { until: new Date(end).toISOString() };
};
/** The bans of a person, without those who made them. */
var bansOf = async (db, keys, addresses) => {
	if (!keys.length && !addresses.length) return [];
	return (await db.selectFrom("afterword_bans as b").selectAll("b").where((eb) => eb.or([...keys.length ? [eb.and([eb("b.kind", "in", ["account", "guest"]), eb("b.value", "in", keys)]), eb.exists(eb.selectFrom("afterword_comments as c").select("c.id").whereRef("c.discussion", "=", "b.discussion").whereRef("c.id", "=", "b.comment").where("c.owner", "in", keys))] : [], ...addresses.length ? [eb.and([eb("b.kind", "=", "email"), eb("b.value", "in", addresses)])] : []])).orderBy("b.time").orderBy("b.id").execute()).map((row) => {
		const { id: _id, moderator: _moderator, decision: _decision, ...ban } = banFrom(row);
		return ban;
	});
};
var bansIn = async (db, page, { caller }) => {
	assertModerator(caller);
	const { rows, next } = await newestRows(page, (condition, most) => db.selectFrom("afterword_bans").selectAll().where(condition).orderBy("time", "desc").orderBy("id", "desc").limit(most).execute());
	return {
		bans: rows.map(banFrom),
		...next
	};
};
/** By what the author of a comment is recognised, as far as that is known. */
var subjectsOf = async (work, row, kinds) => {
	const of = (table) => work.selectFrom(table).where("discussion", "=", row.discussion).where("comment", "=", row.id);
	const subjects = [];
	const { owner } = row;
	const isAccount = owner?.startsWith("user ");
	if (owner?.startsWith("guest ") && kinds.includes("guest")) subjects.push({
		kind: "guest",
		value: owner,
		name: row.author_name
	});
	if (owner && isAccount && kinds.includes("account")) subjects.push({
		kind: "account",
		value: owner,
		name: row.author_name
	});
	if (kinds.includes("email")) {
		const found = await of("afterword_emails").select("email").executeTakeFirst();
		if (found) subjects.push({
			kind: "email",
			value: emailValue(found.email),
			name: found.email
		});
	}
	if (kinds.includes("network")) {
		const found = await of("afterword_networks").select("hash").executeTakeFirst();
		if (found) subjects.push({
			kind: "network",
			value: found.hash,
			name: row.author_name
		});
	}
	return subjects;
};
var isModerator = async (work, key) => key.startsWith("moderator ") || await work.selectFrom("afterword_comments").select("id").where("owner", "=", key).where("author_role", "=", "moderator").limit(1).executeTakeFirst() !== void 0;
var assertCanBan = async (work, key, caller) => {
	if (key === null) return;
	if (key === caller?.key) throw new AfterwordError("forbidden", "You cannot ban yourself.");
	if (await isModerator(work, key)) throw new AfterwordError("forbidden", "A moderator cannot be banned.");
};
var endOf = (until, now) => {
	if (until === void 0) return null;
	const end = Date.parse(until);
	if (!(end > now)) throw new AfterwordError("invalid", "The end of a ban is a date in the future.");
	return end;
};
var addBans = async (db, { comment: named, kinds = ["account", "guest"], account, email, address, until, reason }, now, hashOf, { caller }) => {
	assertModerator(caller);
	const network = address && await hashOf(networkOf(address));
	return await db.transaction().execute(async (work) => {
		if ((reason?.length ?? 0) > 500) throw new AfterwordError("invalid", `A reason has at most 500 characters.`);
		const end = endOf(until, now);
		const subjects = [];
		if (named) {
			const row = await find(work, named.discussion, named.comment);
			if (!row) throw noSuchComment(named.comment);
			if (row.author_role === "moderator") throw new AfterwordError("forbidden", "A moderator cannot be banned.");
			await assertCanBan(work, row.owner, caller);
			subjects.push(...await subjectsOf(work, row, kinds));
		}
		if (account) {
			const value = storable(`user ${account}`);
			await assertCanBan(work, value, caller);
			subjects.push({
				kind: "account",
				value,
				name: storable(account)
			});
		}
		if (email && !EMAIL.test(email.trim())) throw new AfterwordError("invalid", "This is not an e-mail address.");
		if (email) subjects.push({
			kind: "email",
			value: emailValue(email),
			name: storable(email.trim())
		});
		if (network) subjects.push({
			kind: "network",
			value: network,
			name: ""
		});
		if (subjects.length === 0) throw new AfterwordError("invalid", "Nothing is known by which the author could be recognised.");
		const entry = {
			action: "ban",
			discussion: named?.discussion ?? "",
			reason: reason ? storable(reason) : null,
			kept_until: now + UNDO_WINDOW
		};
		const decision = await logDecision(work, entry, caller, now);
		const rows = subjects.map((subject) => ({
			...subject,
			id: randomId(),
			time: now,
			reason: entry.reason,
			until: end,
			moderator_id: caller?.author?.id ?? null,
			moderator_name: caller?.author?.name ?? "",
			discussion: named?.discussion ?? null,
			comment: named?.comment ?? null,
			decision: decision.id
		}));
		await work.insertInto("afterword_bans").values(rows).execute();
		return rows.map(banFrom);
	});
};
var removeBan = (db, id, now, { caller }) => db.transaction().execute(async (work) => {
	assertModerator(caller);
	const row = await work.deleteFrom("afterword_bans").where("id", "=", id).returningAll().executeTakeFirst();
	if (!row) throw new AfterwordError("not-found", "There is no such ban.");
	await logDecision(work, {
		action: "unban",
		discussion: row.discussion ?? ""
	}, caller, now);
});
/** Ends the bans that a decision has made. Returns whether there were any. */
var undoBans = async (work, decision) => {
	const { numDeletedRows } = await work.deleteFrom("afterword_bans").where("decision", "=", decision).executeTakeFirst();
	return numDeletedRows > 0n;
};
export { addBans, bansIn, bansOf, findBan, removeBan, undoBans };

//# sourceMappingURL=sql-bans.js.map