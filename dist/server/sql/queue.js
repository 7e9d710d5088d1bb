import { assertModerator, withOwnership } from "../../core/caller.js";
import { AfterwordError } from "../../core/errors.js";
import { queueMatcher, queueTimes } from "../../core/queue.js";
import { ANSWER_BYTES, firstWithin, recordBytes } from "../../core/weight.js";
import { nameOf, newestDecisions } from "./decision-log.js";
import { withKeptWords } from "./kept-states.js";
import { detailsOf, emailsOf } from "./queue-details.js";
import { keyOf, orderOf, queueRows } from "./queue-rows.js";
import { cursorOf, parseCursor } from "./rows.js";
// src/server/sql/queue.ts
/** Comments on a page without a `limit`. */
var COMMENTS = 50;
var MOST_COMMENTS = 100;
/** Comments that are read at a time to be compared. */
var BATCH = 250;
/** How often more is read for one page. What comes after that is on the next page. */
var MOST_STEPS = 100;
/** Rows with what moderators see of them, and the newest decisions about them. */
var readRows = async (db, rows, now, decisions) => {
	const named = rows.filter(({ status }) => status === "removed").map(({ discussion, id: comment }) => ({
		discussion,
		comment
	}));
	for (const [name, row] of await newestDecisions(db, named)) decisions.set(name, row);
	return rows.map((row) => {
		const name = nameOf({
			discussion: row.discussion,
			comment: row.id
		});
		return {
			row,
			record: withKeptWords(row, decisions.get(name), now)
		};
	});
};
var otherWork = () => new Promise((resolve) => void setTimeout(resolve));
/** At least so many comments that match, unless the queue ends or is too long to be looked through at once. */
var findComments = async (db, query, after, count, now, signal) => {
	const { from, to } = queueTimes(query);
	const hasAuthorAndWords = queueMatcher(query);
	const decisions = /* @__PURE__ */ new Map();
	const comments = [];
	const isCompared = [query.author, query.words].some((one) => one !== void 0) || query.queue === "reported";
	let downTo = after;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		if (step) await otherWork();
		signal?.throwIfAborted();
		const next = await queueRows(db, query, downTo, isCompared ? BATCH : count, now);
		const emails = query.author?.includes("@") ? await emailsOf(db, next.rows) : void 0;
		for (const { row, record } of await readRows(db, next.rows, now, decisions)) {
			const { discussion, id: comment, time } = row;
			const email = emails?.get(nameOf({
				discussion,
				comment
			}));
			if (query.discussion !== void 0 && discussion !== query.discussion) continue;
			if (time >= from && time < to && hasAuthorAndWords({
				record,
				email
			})) comments.push({
				row,
				record
			});
		}
		downTo = next.downTo;
		if (!downTo || comments.length >= count) break;
	}
	return {
		comments,
		downTo
	};
};
var queueOf = async (db, query, now, caller, signal) => {
	assertModerator(caller);
	const { limit = COMMENTS, cursor } = query;
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} comments.`);
	const most = Math.min(limit, MOST_COMMENTS);
	const order = orderOf(query);
	const { comments, downTo } = await findComments(db, query, cursor === void 0 ? void 0 : parseCursor(cursor, order), most + 1, now, signal);
	const page = firstWithin(comments.slice(0, most), ({ record }) => recordBytes(record), ANSWER_BYTES);
	const rows = page.map(({ row }) => row);
	const named = rows.map(({ discussion, id: comment }) => ({
		discussion,
		comment
	}));
	const next = page.length < comments.length ? keyOf(rows.at(-1), order) : downTo;
	return {
		records: page.map(({ row, record }) => withOwnership(record, row.owner ?? void 0, caller)),
		details: await detailsOf(db, rows, await newestDecisions(db, named), now),
		...next && { cursor: cursorOf(next) }
	};
};
export { queueOf };

//# sourceMappingURL=queue.js.map