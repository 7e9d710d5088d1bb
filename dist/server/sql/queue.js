import { assertModerator, withOwnership } from "../../core/caller.js";
import { AfterwordError } from "../../core/errors.js";
import { queueMatcher, queueTimes } from "../../core/queue.js";
import { COMMENT_STATUSES } from "../../core/vocabulary.js";
import { ANSWER_BYTES, firstWithin, recordBytes } from "../../core/weight.js";
import { nameOf, newestDecisions } from "./decision-log.js";
import { withKeptWords } from "./kept-states.js";
import { detailsOf, emailsOf } from "./queue-details.js";
import { cursorOf, parseCursor } from "./rows.js";
import { beyond, cursorKeyOf } from "./seeking.js";
// src/server/sql/queue.ts
/** Comments on a page without a `limit`. */
var COMMENTS = 50;
var MOST_COMMENTS = 100;
/** Comments that are read for one page. */
var MOST_READ = 2e3;
var BATCH = 250;
var TIME_ORDER = [
	"time",
	"id_length",
	"id",
	"discussion"
];
var REPORT_ORDER = [
	"reported_at",
	"discussion",
	"id"
];
var orderOf = ({ queue }) => queue === "reported" ? REPORT_ORDER : TIME_ORDER;
var isBefore = (a, b) => {
	const index = a.findIndex((part, at) => part !== b[at]);
	return index >= 0 && a[index] < b[index];
};
/** The next rows of a queue, newest first. */
var rowsAfter = async (db, query, after, limit) => {
	const { queue = "pending", discussion } = query;
	const { from, to } = queueTimes(query);
	const columns = orderOf(query);
	const ask = async (status) => {
		let rows = db.selectFrom("afterword_comments").selectAll();
		rows = status === void 0 ? rows.where("reported_at", ">", "") : rows.where("status", "=", status);
		if (status !== void 0 && discussion !== void 0) rows = rows.where("discussion", "=", discussion);
		if (status !== void 0 && from > -Infinity) rows = rows.where("time", ">=", from);
		if (status !== void 0 && to < Infinity) rows = rows.where("time", "<", to);
		if (after) rows = rows.where(beyond(columns, after, false));
		for (const column of columns) rows = rows.orderBy(column, "desc");
		return await rows.limit(limit).execute();
	};
	if (queue === "reported") return await ask(void 0);
	if (queue !== "all") return await ask(queue);
	const found = [];
	for (const status of COMMENT_STATUSES) found.push(...await ask(status));
	const keys = new Map(found.map((row) => [row, cursorKeyOf(row, columns)]));
	return found.sort((a, b) => isBefore(keys.get(a), keys.get(b)) ? 1 : -1).slice(0, limit);
};
/** Rows with what moderators see of them, and the newest decisions about them. */
var readRows = async (db, rows, now, decisions, withEmails) => {
	const named = rows.filter(({ status }) => status === "removed").map(({ discussion, id: comment }) => ({
		discussion,
		comment
	}));
	for (const [name, row] of await newestDecisions(db, named)) decisions.set(name, row);
	const emails = withEmails ? await emailsOf(db, rows) : /* @__PURE__ */ new Map();
	return rows.map((row) => {
		const name = nameOf({
			discussion: row.discussion,
			comment: row.id
		});
		return {
			row,
			record: withKeptWords(row, decisions.get(name), now),
			email: emails.get(name)
		};
	});
};
/** How far back a filtered queue was read: to this key, which begins with a time. */
var reachedBy = ([time]) => ({ reached: new Date(time).toISOString() });
var queueOf = async (db, query, now, caller) => {
	assertModerator(caller);
	const { limit = COMMENTS, cursor, author, words } = query;
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} comments.`);
	const most = Math.min(limit, MOST_COMMENTS);
	const columns = orderOf(query);
	const hasAuthorAndWords = queueMatcher(query);
	const { from, to } = queueTimes(query);
	const matches = (one) => (query.discussion === void 0 || one.row.discussion === query.discussion) && one.row.time >= from && one.row.time < to && hasAuthorAndWords(one);
	const isSelective = [
		query.discussion,
		query.from,
		query.to
	].some((part) => part !== void 0);
	const isFiltered = author !== void 0 || words !== void 0 || query.queue === "reported" && isSelective;
	const batch = isFiltered ? BATCH : most + 1;
	const decisions = /* @__PURE__ */ new Map();
	const found = [];
	let last = cursor === void 0 ? void 0 : parseCursor(cursor, columns);
	let isEnd = false;
	for (let read = 0; found.length <= most && read < MOST_READ && !isEnd; read += batch) {
		const rows = await rowsAfter(db, query, last, batch);
		found.push(...(await readRows(db, rows, now, decisions, author?.includes("@") ?? false)).filter(matches));
		const end = rows.at(-1);
		if (end) last = cursorKeyOf(end, columns);
		isEnd = rows.length < batch;
	}
	const page = firstWithin(found.slice(0, most), ({ record }) => recordBytes(record), ANSWER_BYTES);
	if (page.length < found.length) last = cursorKeyOf(page.at(-1).row, columns);
	else if (isEnd) last = void 0;
	const rows = page.map(({ row }) => row);
	const named = rows.map(({ discussion, id: comment }) => ({
		discussion,
		comment
	}));
	return {
		records: page.map(({ row, record }) => withOwnership(record, row.owner ?? void 0, caller)),
		details: await detailsOf(db, rows, await newestDecisions(db, named), now),
		...last && (page.length < found.length || !isEnd) && {
			cursor: cursorOf(last),
			...isFiltered && reachedBy(last)
		}
	};
};
export { queueOf };

//# sourceMappingURL=queue.js.map