import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { cursorOf, isVisible, parseCursor, rowBytes } from "./rows.js";
import { beyond, cursorKeyOf, visibleRows } from "./seeking.js";
import { sql } from "kysely";
var REPLY_ORDER = [
	"time",
	"id_length",
	"id"
];
var isLong = (root) => root.visible_count > 100;
var repliesTo = (db, id) => db.selectFrom("afterword_comments").where("discussion", "=", id).where("is_root", "=", 0).where(visibleRows);
/** The first replies of one thread, as many as a page has. */
var firstReplies = (db, id, root) => {
	let query = repliesTo(db, id).where("root", "=", root);
	for (const column of REPLY_ORDER) query = query.orderBy(column);
	return query.limit(100);
};
/** How many bytes the replies of each thread take on a page. Short threads are measured by one query; if one is long, each thread has
*  its own subquery, so that only the replies of the page are measured. */
var replyBytes = async (db, id, roots) => {
	const bytes = sql`sum(octet_length(source) + ${sql.raw(String(400))})`.as("bytes");
	const ids = roots.map((root) => root.id);
	const [first, ...others] = ids.map((root) => db.selectFrom(firstReplies(db, id, root).select(["root", "source"]).as("thread")).select([sql`max(root)`.as("root"), bytes]));
	if (!first) return /* @__PURE__ */ new Map();
	const rows = await (roots.some(isLong) ? others.reduce((all, one) => all.unionAll(one), first) : repliesTo(db, id).where("root", "in", ids).groupBy("root").select(["root", bytes])).execute();
	return new Map(rows.flatMap((row) => row.root === null ? [] : [[row.root, Number(row.bytes)]]));
};
/** The first replies in each of these threads. If one thread is long, each has its own subquery. */
var repliesIn = async (db, id, roots) => {
	const ids = roots.filter((root) => root.visible_count > 1 || !isVisible(root)).map((root) => root.id);
	if (!ids.length) return [];
	if (!roots.some(isLong)) return await repliesTo(db, id).where("root", "in", ids).selectAll().execute();
	const [first, ...others] = ids.map((root) => db.selectFrom(firstReplies(db, id, root).selectAll().as("thread")).selectAll());
	if (!first) return [];
	return await others.reduce((all, one) => all.unionAll(one), first).execute();
};
/** The replies that fit into one answer: of each thread the first ones, and at least one, because the cursor needs it. */
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
/**
* Which threads have more replies than the page.
*
* @param further replies on the page besides the first ones of a thread; the next page of the thread has them again
*/
var truncatedOf = (roots, replies, further) => {
	const shown = /* @__PURE__ */ new Map();
	for (const reply of replies) shown.set(reply.root, [...shown.get(reply.root) ?? [], reply]);
	return roots.flatMap((root) => {
		const rows = shown.get(root.id) ?? [];
		const beyondThem = further.filter((row) => row.root === root.id && row.is_root === 0 && isVisible(row));
		const remaining = root.visible_count - Number(isVisible(root)) - rows.length - beyondThem.length;
		const last = rows.at(-1);
		return remaining > 0 && last ? [{
			thread: root.id,
			remaining,
			cursor: cursorOf(cursorKeyOf(last, REPLY_ORDER))
		}] : [];
	});
};
var threadPage = async (db, id, { thread = "", cursor = "", limit = 100 }) => {
	const most = Math.min(limit, 100);
	let query = db.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("root", "=", thread).where("is_root", "=", 0).where(visibleRows).where(beyond(REPLY_ORDER, parseCursor(cursor, REPLY_ORDER), true));
	for (const column of REPLY_ORDER) query = query.orderBy(column);
	const found = await query.limit(most + 1).execute();
	const rows = firstWithin(found.slice(0, most), rowBytes, ANSWER_BYTES);
	const last = rows.at(-1);
	return {
		rows,
		cursor: found.length > rows.length && last ? cursorOf(cursorKeyOf(last, REPLY_ORDER)) : void 0
	};
};
export { REPLY_ORDER, repliesIn, repliesWithin, replyBytes, threadPage, truncatedOf };

//# sourceMappingURL=replies.js.map