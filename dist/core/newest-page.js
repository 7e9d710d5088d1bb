import { AfterwordError } from "./errors.js";
import { ANSWER_BYTES, firstWithin, recordBytes } from "./weight.js";
// src/core/newest-page.ts
/** Comments of a page, if the query has no limit. */
var COMMENTS = 50;
var MOST_COMMENTS = 100;
var placeOf = ({ record, time }) => [
	time,
	record.id.length,
	record.id,
	record.discussion
];
var compare = (a, b) => a[0] - b[0] || a[1] - b[1] || Number(a[2] > b[2]) - Number(a[2] < b[2]) || Number(a[3] > b[3]) - Number(a[3] < b[3]);
var placeIn = (cursor) => {
	try {
		const place = JSON.parse(cursor);
		const [time, idLength, id, discussion] = place;
		if ([time, idLength].every(Number.isFinite) && [id, discussion].every((one) => typeof one === "string")) return place;
	} catch {}
	throw new AfterwordError("invalid", "This cursor does not belong to this list.");
};
/** @throws AfterwordError `invalid` for an invalid cursor or limit */
var newestPageOf = (all, { limit = COMMENTS, cursor }) => {
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} comments.`);
	const last = cursor === void 0 ? void 0 : placeIn(cursor);
	const rest = all.map((timed) => ({
		record: timed.record,
		place: placeOf(timed)
	})).filter(({ place }) => !last || compare(place, last) < 0).sort((a, b) => compare(b.place, a.place));
	const page = firstWithin(rest.slice(0, Math.min(limit, MOST_COMMENTS)), ({ record }) => recordBytes(record), ANSWER_BYTES);
	const end = page.at(-1);
	return {
		records: page.map(({ record }) => record),
		...rest.length > page.length && end && { cursor: JSON.stringify(end.place) }
	};
};
export { newestPageOf };

//# sourceMappingURL=newest-page.js.map