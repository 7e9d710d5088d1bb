import { AfterwordError } from "./errors.js";
import { newestPageOf } from "./newest-page.js";
import { timeOf } from "./order.js";
import { fold, mayBeFound, searchedWords, wordsToFind } from "./search-words.js";
// src/core/queue.ts
/** The bounds of a filter in milliseconds since 1970. @throws AfterwordError `invalid` */
var queueTimes = ({ from, to }) => {
	const times = {
		from: from === void 0 ? -Infinity : Date.parse(from),
		to: to === void 0 ? Infinity : Date.parse(to)
	};
	if (Number.isNaN(times.from) || Number.isNaN(times.to)) throw new AfterwordError("invalid", "A queue is limited by dates such as 2024-05-01T09:30:00Z.");
	return times;
};
/** Whether a comment was written by the author, and has the words, that a filter names. @throws AfterwordError `invalid` */
var queueMatcher = ({ author, words }) => {
	const searched = words === void 0 ? [] : searchedWords(words);
	const wanted = author === void 0 ? "" : fold(author.trim());
	const isByAuthor = ({ record, email }) => fold(record.author.name).includes(wanted) || record.author.id === author || fold(email ?? "") === wanted;
	const hasWords = (record) => {
		if (!mayBeFound(record, searched)) return false;
		const own = ` ${wordsToFind(record).join(" ")}`;
		return searched.every((word) => own.includes(` ${word}`));
	};
	return (compared) => (!wanted || isByAuthor(compared)) && (!searched.length || hasWords(compared.record));
};
/** @throws AfterwordError `invalid` for an invalid cursor, limit or filter */
var queuePageOf = (all, query = {}) => {
	const { queue = "pending", discussion, limit, cursor } = query;
	const { from, to } = queueTimes(query);
	const matches = queueMatcher(query);
	const queued = all.flatMap((one) => {
		const { record, reportedAt } = one;
		const time = timeOf(record);
		if (discussion !== void 0 && record.discussion !== discussion) return [];
		if (time < from || time >= to || !matches(one)) return [];
		if (queue !== "reported") return queue === "all" || record.status === queue ? {
			record,
			time
		} : [];
		return reportedAt === void 0 ? [] : {
			record,
			time: Date.parse(reportedAt)
		};
	});
	return newestPageOf(queued, {
		limit,
		cursor
	});
};
/** Characters of the text that a comment answers. */
var EXCERPT = 200;
/** What moderators see of the comment that another one answers. */
var parentDetails = ({ author, status, body }) => ({
	author,
	status,
	excerpt: body.source.slice(0, EXCERPT).replace(/[\uD800-\uDBFF]$/, "")
});
export { parentDetails, queueMatcher, queuePageOf, queueTimes };

//# sourceMappingURL=queue.js.map