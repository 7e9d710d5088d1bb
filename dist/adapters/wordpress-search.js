import { AfterwordError } from "../core/errors.js";
import { compareOldest, timeOf } from "../core/order.js";
import { isFoundBy, searchLimit } from "../core/search-page.js";
import { searchedWords } from "../core/search-words.js";
import { recordBytes } from "../core/weight.js";
// src/adapters/wordpress-search.ts
/** The most candidates that WordPress gives at a time. */
var ROWS = 100;
/** Requests for one page. If they find less than a page, the next page continues there. */
var MOST_REQUESTS = 20;
var cursorOf = ({ passed, time, record }) => JSON.stringify([
	passed,
	time,
	record.id
]);
var placeIn = (cursor) => {
	try {
		const [passed, time, id] = JSON.parse(cursor);
		if (Number.isSafeInteger(passed) && passed > 0 && Number.isFinite(time) && typeof id === "string") return {
			passed,
			time,
			record: { id }
		};
	} catch {}
	throw new AfterwordError("invalid", "This cursor is not of this search.");
};
/** What WordPress can look for. A comment may have `ß` where a search has `ss`, and a database does not take one for the other. */
var piecesOf = (words) => words.flatMap((word) => word.normalize("NFC").split("ss")).filter((piece) => piece !== "");
/** The page of a search. Comments may be added and removed between two pages: none is repeated or left out for that. */
var searchWordPress = async (query, ask) => {
	const words = searchedWords(query.words);
	const limit = searchLimit(query);
	let place = query.cursor === void 0 ? void 0 : placeIn(query.cursor);
	if (!words.length) return { records: [] };
	const pieces = piecesOf(words).sort((a, b) => b.length - a.length);
	const asked = {
		search: pieces[0] ?? words[0],
		afterword_search: pieces.join(" ")
	};
	const records = [];
	let bytes = 0;
	let offset = place ? place.passed - 1 : 0;
	for (let requests = 0; requests < MOST_REQUESTS; requests += 1) {
		const count = requests ? ROWS : Math.min(ROWS, limit + 2);
		const candidates = await ask(asked, offset, count);
		const [first] = candidates;
		if (offset > 0 && place && !(first && compareOldest(keyOf(first), place) >= 0)) {
			offset = Math.max(0, offset - ROWS + 1);
			continue;
		}
		for (const [index, record] of candidates.entries()) {
			const key = keyOf(record);
			if (place && compareOldest(key, place) >= 0) continue;
			if (record.status === "approved" && isFoundBy(record, words)) {
				bytes += recordBytes(record);
				if (place && records.length && (records.length === limit || bytes > 1048576)) return {
					records,
					cursor: cursorOf(place)
				};
				records.push(record);
			}
			place = {
				...key,
				passed: offset + index + 1
			};
		}
		if (candidates.length < count) return { records };
		offset += count - 1;
	}
	return {
		records,
		...place && { cursor: cursorOf(place) }
	};
};
var keyOf = (record) => ({
	record,
	time: timeOf(record)
});
export { searchWordPress };

//# sourceMappingURL=wordpress-search.js.map