import { withOwnership } from "../../core/caller.js";
import { AfterwordError } from "../../core/errors.js";
import { redactForReader } from "../../core/open-records.js";
import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { digest } from "../digest.js";
import { pathTo } from "./around.js";
import { REPLY_ORDER, repliesIn, repliesWithin, threadPage, truncatedOf } from "./replies.js";
import { rootsOf } from "./roots.js";
import { isVisible, recordFromRow, rowBytes, storable } from "./rows.js";
// src/server/sql/reading.ts
/** Pending comments on a page. */
var WAITING = 100;
/** Ids in one condition: more than a page has, and fewer than SQLite's limit of parameters. */
var IDS = 12e3;
var discussionRow = (db, id) => db.selectFrom("afterword_discussions").selectAll().where("id", "=", id).executeTakeFirst();
/** The number of a discussion's newest change. */
var versionOf = async (db, id) => {
	return (await db.selectFrom("afterword_discussions").select("version").where("id", "=", id).executeTakeFirst())?.version ?? 0;
};
/** The reactions of a reader to these comments, by comment. */
var reactionsOf = async (db, id, rows, reader) => {
	const mine = /* @__PURE__ */ new Map();
	const ids = rows.filter(({ reactions }) => reactions !== null).map((row) => row.id);
	for (let start = 0; start < ids.length; start += IDS) {
		const found = await db.selectFrom("afterword_reactions").select(["comment", "name"]).where("discussion", "=", id).where("comment", "in", ids.slice(start, start + IDS)).where("reader", "=", reader).execute();
		for (const { comment, name } of found) mine.set(comment, (mine.get(comment) ?? /* @__PURE__ */ new Set()).add(name));
	}
	return mine;
};
/** Rows as records, as this caller sees them. */
var recordsFor = async (db, id, rows, caller) => {
	const mine = await reactionsOf(db, id, rows, caller?.key ?? "");
	return rows.map((row) => withOwnership(redactForReader(recordFromRow(row, mine.get(row.id)), true), row.owner ?? void 0, caller));
};
/** The pending comments that this caller may see: their own, or for a moderator all, the newest first; as many as fit into one
*  answer. */
var waitingFor = async (db, id, caller) => {
	if (!caller) return [];
	const query = db.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("status", "=", "pending");
	const ordered = REPLY_ORDER.reduce((one, column) => one.orderBy(column, "desc"), query);
	const rows = await (caller.moderates ? ordered : query.where("owner", "=", caller.key)).limit(WAITING).execute();
	return firstWithin(rows, rowBytes, ANSWER_BYTES);
};
var aboutOf = (row) => ({
	total: row?.total ?? 0,
	version: row?.version ?? 0,
	...row?.title && { title: row.title },
	...row?.url && { url: row.url },
	...row?.first_comment_at && { firstCommentAt: row.first_comment_at },
	...row?.closed === 1 && { closed: true }
});
var readPage = async (db, id, query, caller) => {
	if (query.around !== void 0 && (query.cursor ?? query.thread) !== void 0) throw new AfterwordError("invalid", "A page is around a comment, or after a cursor.");
	const about = aboutOf(await discussionRow(db, id));
	if (query.thread !== void 0) {
		const { rows, cursor } = await threadPage(db, id, query);
		return {
			...about,
			records: await recordsFor(db, id, rows, caller),
			...cursor !== void 0 && { cursor }
		};
	}
	const { path, root } = query.around === void 0 ? {
		path: [],
		root: void 0
	} : await pathTo(db, id, query.around, caller);
	const { roots, cursor } = await rootsOf(db, id, query, root);
	const replies = repliesWithin(roots, await repliesIn(db, id, roots));
	const waiting = query.cursor === void 0 ? await waitingFor(db, id, caller) : [];
	const rows = [
		...roots.filter(isVisible),
		...replies,
		...waiting
	];
	const held = new Set(rows.map((row) => row.id));
	const more = path.filter((row) => !held.has(row.id));
	const truncated = truncatedOf(roots, replies, more);
	return {
		...about,
		records: await recordsFor(db, id, [...rows, ...more], caller),
		...cursor !== void 0 && { cursor },
		...truncated.length > 0 && { truncated }
	};
};
var countsOf = async (db, ids) => {
	const totals = /* @__PURE__ */ new Map();
	for (let start = 0; start < ids.length; start += IDS) {
		const rows = await db.selectFrom("afterword_discussions").select(["id", "total"]).where("id", "in", ids.slice(start, start + IDS)).execute();
		for (const { id, total } of rows) totals.set(id, total);
	}
	return new Map(ids.map((id) => [id, totals.get(storable(id)) ?? 0]));
};
var latestRows = (db, limit, discussion) => {
	let query = db.selectFrom("afterword_comments").where("status", "=", "approved");
	if (discussion !== void 0) query = query.where("discussion", "=", discussion);
	for (const column of REPLY_ORDER) query = query.orderBy(column, "desc");
	return query.limit(limit);
};
var latestOf = async (db, limit, discussion) => {
	const rows = await latestRows(db, limit, discussion).selectAll().execute();
	return firstWithin(rows, rowBytes, ANSWER_BYTES).map((row) => recordFromRow(row));
};
/** Which are the newest comments of all discussions, and in which version. */
var latestVersionOf = async (db, limit) => {
	const rows = await latestRows(db, limit, void 0).select([
		"discussion",
		"id",
		"version"
	]).execute();
	return await digest(JSON.stringify(rows.map(({ discussion, id, version }) => [
		discussion,
		id,
		version
	])));
};
/** The numbers of the newest changes of discussions. Discussions without any are not in it. */
var versionsOf = async (db, ids) => {
	const rows = await db.selectFrom("afterword_discussions").select(["id", "version"]).where("id", "in", ids).execute();
	return new Map(rows.map(({ id, version }) => [id, version]));
};
export { aboutOf, countsOf, discussionRow, latestOf, latestVersionOf, readPage, recordsFor, versionOf, versionsOf };

//# sourceMappingURL=reading.js.map