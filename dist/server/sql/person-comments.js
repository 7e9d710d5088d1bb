import { heldReasonsIn } from "./held-reasons.js";
import { keysOf } from "./person-traces.js";
import { recordFromRow, storable } from "./rows.js";
import { sql } from "kysely";
// src/server/sql/person-comments.ts
var authorsOf = async (db, comment, discussion) => {
	let query = db.selectFrom("afterword_comments").select([
		"discussion",
		"id",
		"owner",
		"author_id"
	]).where("id", "=", comment).limit(100);
	if (discussion !== void 0) query = query.where("discussion", "=", discussion);
	return (await query.execute()).map(({ discussion: place, id, owner, author_id: account }) => {
		const name = {
			discussion: place,
			id
		};
		if (owner && owner !== "erased") return {
			...name,
			query: {
				keys: [owner],
				comments: [name]
			}
		};
		return {
			...name,
			query: {
				comments: [name],
				...account !== null && owner === null && { accounts: [account] }
			}
		};
	});
};
/** Whether the kept state of a decision has this piece of JSON, in upper or lower case. */
var keptHas = (json) => sql`lower(kept) like ${`%${json.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
var authorPattern = (account) => `"author":{"id":${JSON.stringify(account)},`;
var commentsOf = async (db, query) => {
	const { emails = [], accounts = [], comments = [] } = query;
	const keys = keysOf(query);
	const addresses = emails.map((email) => storable(email).trim().toLowerCase());
	return (await db.selectFrom("afterword_comments as c").leftJoin("afterword_emails as e", (join) => join.onRef("e.discussion", "=", "c.discussion").onRef("e.comment", "=", "c.id")).select([
		"c.discussion",
		"c.id",
		"c.status",
		"e.email"
	]).where((eb) => eb.or([
		...keys.length ? [eb("c.owner", "in", keys)] : [],
		...accounts.length ? [eb.and([eb("c.author_id", "in", accounts), eb("c.owner", "is", null)])] : [],
		...addresses.length ? [eb(eb.fn("lower", ["e.email"]), "in", addresses)] : [],
		...[...addresses.map((email) => `"email":${JSON.stringify(email)}`), ...accounts.map(authorPattern)].map((part) => eb.exists(eb.selectFrom("afterword_decisions as d").select("d.id").whereRef("d.discussion", "=", "c.discussion").whereRef("d.comment", "=", "c.id").where("d.kept_until", ">", 0).where("c.status", "=", "removed").where(keptHas(part)))),
		...comments.map(({ discussion, id }) => eb.and([eb("c.discussion", "=", discussion), eb("c.id", "=", id)]))
	])).orderBy("c.discussion").orderBy("c.time").orderBy("c.id").execute()).sort((one, other) => Number(one.email !== null) - Number(other.email !== null)).map(({ discussion, id, status }) => ({
		discussion,
		id,
		isRemoved: status === "removed"
	}));
};
/** The rows of a table that belong to these comments, which are of one discussion or of several. */
var byDiscussion = (comments) => {
	const ids = /* @__PURE__ */ new Map();
	for (const { discussion, id } of comments) ids.set(discussion, [...ids.get(discussion) ?? [], id]);
	return ids;
};
var readComments = async (db, comments) => {
	const found = [];
	for (const [discussion, ids] of byDiscussion(comments)) {
		const rows = await db.selectFrom("afterword_comments").selectAll().where("discussion", "=", discussion).where("id", "in", ids).orderBy("time").execute();
		const emails = await db.selectFrom("afterword_emails").select(["comment", "email"]).where("discussion", "=", discussion).where("comment", "in", ids).execute();
		const versions = await db.selectFrom("afterword_versions").selectAll().where("discussion", "=", discussion).where("comment", "in", ids).orderBy("revision").execute();
		const decisions = await db.selectFrom("afterword_decisions").select(["comment", "kept"]).where("discussion", "=", discussion).where("comment", "in", ids).where("kept_until", ">", 0).orderBy("time").execute();
		const emailOf = new Map(emails.map(({ comment, email }) => [comment, email]));
		for (const row of rows) {
			const earlierVersions = versions.filter(({ comment }) => comment === row.id).map(({ format, source, written_at: writtenAt }) => ({
				format,
				source,
				writtenAt
			}));
			const keptStates = decisions.flatMap(({ comment, kept }) => {
				if (comment !== row.id || kept === null) return [];
				const { reports: _, ...state } = JSON.parse(kept);
				return [state];
			});
			const email = emailOf.get(row.id);
			found.push({
				...recordFromRow(row),
				...row.owner && { key: row.owner },
				...email !== void 0 && { email },
				...row.imported !== null && { imported: row.imported },
				...row.held_for !== null && { heldFor: heldReasonsIn(row.held_for) },
				...keptStates.length && { keptStates },
				...earlierVersions.length && { earlierVersions }
			});
		}
	}
	return found;
};
var countDetails = async (db, comments) => {
	const counts = {
		emails: 0,
		versions: 0
	};
	for (const [discussion, ids] of byDiscussion(comments)) for (const name of ["emails", "versions"]) {
		const { count } = await db.selectFrom(`afterword_${name}`).select((eb) => eb.fn.countAll().as("count")).where("discussion", "=", discussion).where("comment", "in", ids).executeTakeFirstOrThrow();
		counts[name] += Number(count);
	}
	return counts;
};
export { authorsOf, commentsOf, countDetails, readComments };

//# sourceMappingURL=person-comments.js.map