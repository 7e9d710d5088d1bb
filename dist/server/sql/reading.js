import { AfterwordError } from "../../core/errors.js";
import { forReaders } from "../../core/paging.js";
import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { ORDERS, cursorOf, placeIn, recordOf, rowBytes, storable } from "./rows.js";
import { sql } from "kysely";
// src/server/sql/reading.ts
/** Roots a page, where the reader leaves it to us. */
var ROOTS = 50;
var MOST_ROOTS = 100;
/** Replies of one thread a page; the rest is asked for by thread. */
var REPLIES = 100;
/** Waiting comments a page. */
var WAITING = 100;
/** Ids in one condition: more than a page has, and fewer than SQLite takes parameters. */
var IDS = 12e3;
var seen = (eb) => eb.or([eb("status", "=", "approved"), eb.and([eb("status", "=", "removed"), eb("replies", ">", 0)])]);
/** Rows beyond a place in the order of these columns. */
var beyond = (columns, place, ascends) => {
	const names = sql.join(columns.map((column) => sql.ref(column)));
	return sql`(${names}) ${sql.raw(ascends ? ">" : "<")} (${sql.join(place)})`;
};
var placeOf = (row, columns) => columns.map((column) => row[column]);
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
	return rows.map((row) => forReaders(recordOf(row, mine.get(row.id)), true));
};
/** One page of roots, pinned ones before all: those are few, so each kind has its own seek. */
var rootsOf = async (db, id, { order = "oldest", limit = ROOTS, cursor }) => {
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} roots.`);
	const { columns, ascends } = ORDERS[order];
	const most = Math.min(limit, MOST_ROOTS);
	const [from = 1, ...place] = cursor === void 0 ? [] : placeIn(cursor, ["pinned", ...columns]);
	const seek = (pinned, after, count) => {
		let query = db.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("is_root", "=", 1).where("pinned", "=", pinned).where("seen", ">", 0);
		if (after.length) query = query.where(beyond(columns, after, ascends));
		for (const column of columns) query = query.orderBy(column, ascends ? "asc" : "desc");
		return query.limit(count).execute();
	};
	const rows = from === 1 ? await seek(1, place, most + 1) : [];
	if (rows.length <= most) rows.push(...await seek(0, from === 1 ? [] : place, most + 1 - rows.length));
	const roots = await firstThreadsWithin(db, id, rows.slice(0, most));
	const last = roots.at(-1);
	return {
		roots,
		cursor: rows.length > roots.length && last ? cursorOf([last.pinned, ...placeOf(last, columns)]) : void 0
	};
};
var REPLY_ORDER = [
	"time",
	"id_length",
	"id"
];
var isLong = (root) => root.seen > REPLIES;
var repliesTo = (db, id) => db.selectFrom("afterword_comments").where("discussion", "=", id).where("is_root", "=", 0).where(seen);
/** As many replies of one thread as a page has, its first ones. */
var firstReplies = (db, id, root) => {
	let query = repliesTo(db, id).where("root", "=", root);
	for (const column of REPLY_ORDER) query = query.orderBy(column);
	return query.limit(REPLIES);
};
/** Comments of a page whose texts are measured only once they are read. */
var UNMEASURED = 250;
/** The first of these threads that one answer can hold, by the texts of their replies as the database measures them. */
var firstThreadsWithin = async (db, id, roots) => {
	const replies = roots.reduce((sum, root) => sum + Math.min(root.seen, REPLIES), 0) > UNMEASURED || roots.some((root) => root.seen > REPLIES / 2) ? await replyBytes(db, id, roots) : /* @__PURE__ */ new Map();
	return firstWithin(roots, (root) => rowBytes(root) + (replies.get(root.id) ?? 0), ANSWER_BYTES);
};
/** How many bytes the replies take that a page has of each thread: of all at once where they are short, of each apart where
*  one is long, so that nothing beyond a page's replies is read. */
var replyBytes = async (db, id, roots) => {
	const bytes = sql`sum(octet_length(source) + ${sql.raw(String(400))})`.as("bytes");
	const ids = roots.map((root) => root.id);
	const [first, ...others] = ids.map((root) => db.selectFrom(firstReplies(db, id, root).select(["root", "source"]).as("thread")).select([sql`max(root)`.as("root"), bytes]));
	if (!first) return /* @__PURE__ */ new Map();
	const rows = await (roots.some(isLong) ? others.reduce((all, one) => all.unionAll(one), first) : repliesTo(db, id).where("root", "in", ids).groupBy("root").select(["root", bytes])).execute();
	return new Map(rows.flatMap((row) => row.root === null ? [] : [[row.root, Number(row.bytes)]]));
};
/** The first replies in each of these threads: of all at once where they are short, of each apart where one is long. */
var repliesIn = async (db, id, roots) => {
	const ids = roots.filter((root) => root.seen > 1 || !isItselfSeen(root)).map((root) => root.id);
	if (!ids.length) return [];
	if (!roots.some(isLong)) return await repliesTo(db, id).where("root", "in", ids).selectAll().execute();
	const [first, ...others] = ids.map((root) => db.selectFrom(firstReplies(db, id, root).selectAll().as("thread")).selectAll());
	if (!first) return [];
	return await others.reduce((all, one) => all.unionAll(one), first).execute();
};
/** Those that one answer can hold, of each thread its first ones: at least one of each, after which the others are asked for. */
var repliesWithin = (roots, replies) => {
	const room = ANSWER_BYTES - roots.reduce((sum, root) => sum + rowBytes(root), 0);
	if (replies.reduce((sum, row) => sum + rowBytes(row), 0) <= room) return replies;
	const threads = /* @__PURE__ */ new Map();
	for (const row of replies) {
		const thread = threads.get(row.root);
		if (thread) thread.push(row);
		else threads.set(row.root, [row]);
	}
	let left = room;
	return roots.flatMap((root) => {
		const rows = (threads.get(root.id) ?? []).sort(byReplyOrder);
		const first = firstWithin(rows, rowBytes, Math.max(0, left));
		for (const row of first) left -= rowBytes(row);
		return first;
	});
};
var byReplyOrder = (a, b) => a.time - b.time || a.id_length - b.id_length || (a.id < b.id ? -1 : Number(a.id > b.id));
var isItselfSeen = ({ status, replies }) => status === "approved" || status === "removed" && replies > 0;
/** Which threads have more replies than the page. */
var truncatedOf = (roots, replies) => {
	const shown = /* @__PURE__ */ new Map();
	for (const reply of replies) shown.set(reply.root, [...shown.get(reply.root) ?? [], reply]);
	return roots.flatMap((root) => {
		const rows = shown.get(root.id) ?? [];
		const hidden = root.seen - Number(isItselfSeen(root)) - rows.length;
		const last = rows.at(-1);
		return hidden > 0 && last ? [{
			thread: root.id,
			hidden,
			cursor: cursorOf(placeOf(last, REPLY_ORDER))
		}] : [];
	});
};
/** What waits and this caller sees nevertheless: their own, or all there is for a moderator; of that as much as one answer
*  can hold, a moderator's newest first. */
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
	...row?.began && { began: row.began },
	...row?.closed === 1 && { closed: true }
});
var threadPage = async (db, id, { thread = "", cursor = "", limit = REPLIES }) => {
	const most = Math.min(limit, REPLIES);
	let query = db.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("root", "=", thread).where("is_root", "=", 0).where(seen).where(beyond(REPLY_ORDER, placeIn(cursor, REPLY_ORDER), true));
	for (const column of REPLY_ORDER) query = query.orderBy(column);
	const found = await query.limit(most + 1).execute();
	const rows = firstWithin(found.slice(0, most), rowBytes, ANSWER_BYTES);
	const last = rows.at(-1);
	return {
		rows,
		cursor: found.length > rows.length && last ? cursorOf(placeOf(last, REPLY_ORDER)) : void 0
	};
};
var pageOf = async (db, id, query, caller) => {
	const about = aboutOf(await discussionRow(db, id));
	if (query.thread !== void 0) {
		const { rows, cursor } = await threadPage(db, id, query);
		return {
			...about,
			records: await recordsFor(db, id, rows, caller),
			...cursor !== void 0 && { cursor }
		};
	}
	const { roots, cursor } = await rootsOf(db, id, query);
	const replies = repliesWithin(roots, await repliesIn(db, id, roots));
	const waiting = query.cursor === void 0 ? await waitingFor(db, id, caller) : [];
	const truncated = truncatedOf(roots, replies);
	const rows = [
		...roots.filter(isItselfSeen),
		...replies,
		...waiting
	];
	return {
		...about,
		records: await recordsFor(db, id, rows, caller),
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
var latestOf = async (db, limit, discussion) => {
	let query = db.selectFrom("afterword_comments").selectAll().where("status", "=", "approved");
	if (discussion !== void 0) query = query.where("discussion", "=", discussion);
	for (const column of REPLY_ORDER) query = query.orderBy(column, "desc");
	const rows = await query.limit(limit).execute();
	return firstWithin(rows, rowBytes, ANSWER_BYTES).map((row) => recordOf(row));
};
export { aboutOf, countsOf, discussionRow, latestOf, pageOf, recordsFor, versionOf };

//# sourceMappingURL=reading.js.map