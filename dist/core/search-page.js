import { AfterwordError } from "./errors.js";
import { compareOldest, timeOf } from "./order.js";
import { mayBeFound, searchedWords, wordsToFind } from "./search-words.js";
import { ANSWER_BYTES, firstWithin, recordBytes } from "./weight.js";
// src/core/search-page.ts
/** Comments of a page, if the query has no limit. */
var COMMENTS = 50;
var MOST_COMMENTS = 100;
var placeIn = (cursor) => {
	try {
		const [time, id] = JSON.parse(cursor);
		if (Number.isFinite(time) && typeof id === "string") return {
			time,
			record: { id }
		};
	} catch {}
	throw new AfterwordError("invalid", "This cursor is not of this search.");
};
/** How many comments a page of a search has at most. @throws AfterwordError `invalid` */
var searchLimit = ({ limit = COMMENTS }) => {
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} comments.`);
	return Math.min(limit, MOST_COMMENTS);
};
/** Whether a comment has all words of a search. */
var isFoundBy = (record, words) => {
	if (!mayBeFound(record, words)) return false;
	const own = ` ${wordsToFind(record).join(" ")}`;
	return words.every((word) => own.includes(` ${word}`));
};
/** Comments that are looked at in one step, */
var STEP = 100;
/** and milliseconds of steps before the page gets a turn. */
var SLICE = 8;
/** Searches step by step. */
var search = function* (records, query) {
	const words = searchedWords(query.words);
	const limit = searchLimit(query);
	const last = query.cursor === void 0 ? void 0 : placeIn(query.cursor);
	if (!words.length) return { records: [] };
	const found = [];
	const byNewest = records.filter(({ status }) => status === "approved").map((record) => ({
		record,
		time: timeOf(record)
	})).filter((key) => !last || compareOldest(key, last) < 0).sort((a, b) => compareOldest(b, a));
	for (const [index, { record }] of byNewest.entries()) {
		if (index % STEP === 99) yield;
		if (isFoundBy(record, words)) found.push(record);
		if (found.length > limit) break;
	}
	const page = firstWithin(found.slice(0, limit), recordBytes, ANSWER_BYTES);
	const end = page.at(-1);
	return {
		records: page,
		...found.length > page.length && end && { cursor: JSON.stringify([timeOf(end), end.id]) }
	};
};
/** @throws AfterwordError `invalid` for an invalid cursor or limit, or a search that is too long */
var searchPageOf = (records, query) => {
	const steps = search(records, query);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
};
/** The same as `searchPageOf`, with pauses in which a page can react: to search ten thousand comments takes longer than a frame. */
var pageOfSearch = async (records, query) => {
	const steps = search(records, query);
	for (let breath = Date.now();;) {
		const { done, value } = steps.next();
		if (done) return value;
		if (Date.now() - breath < SLICE) continue;
		await new Promise((resolve) => void setTimeout(resolve, 0));
		breath = Date.now();
	}
};
export { isFoundBy, pageOfSearch, searchLimit, searchPageOf };

//# sourceMappingURL=search-page.js.map