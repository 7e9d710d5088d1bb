import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { cursorOf, isSeen, placeIn, rowBytes } from "./rows.js";
import { beyond, placeOf, seen } from "./seeking.js";
import { sql } from "kysely";
var REPLY_ORDER = [
	"time",
	"id_length",
	"id"
];
var isLong = (root) => root.seen > 100;
var repliesTo = (db, id) => db.selectFrom("afterword_comments").where("discussion", "=", id).where("is_root", "=", 0).where(seen);
/** As many replies of one thread as a page has, its first ones. */
var firstReplies = (db, id, root) => {
	let query = repliesTo(db, id).where("root", "=", root);
	for (const column of REPLY_ORDER) query = query.orderBy(column);
	return query.limit(100);
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
	const ids = roots.filter((root) => root.seen > 1 || !isSeen(root)).map((root) => root.id);
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
/**
* Which threads have more replies than the page.
*
* @param further replies that the page has besides the first ones of a thread; who asks for more is given them again
*/
var truncatedOf = (roots, replies, further) => {
	const shown = /* @__PURE__ */ new Map();
	for (const reply of replies) shown.set(reply.root, [...shown.get(reply.root) ?? [], reply]);
	return roots.flatMap((root) => {
		const rows = shown.get(root.id) ?? [];
		const beyondThem = further.filter((row) => row.root === root.id && row.is_root === 0 && isSeen(row));
		const hidden = root.seen - Number(isSeen(root)) - rows.length - beyondThem.length;
		const last = rows.at(-1);
		return hidden > 0 && last ? [{
			thread: root.id,
			hidden,
			cursor: cursorOf(placeOf(last, REPLY_ORDER))
		}] : [];
	});
};
var threadPage = async (db, id, { thread = "", cursor = "", limit = 100 }) => {
	const most = Math.min(limit, 100);
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
export { REPLY_ORDER, repliesIn, repliesWithin, replyBytes, threadPage, truncatedOf };

//# sourceMappingURL=replies.js.map