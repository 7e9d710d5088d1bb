import { withoutWords } from "./records.js";
// src/core/open-records.ts
/** The number of approved comments, which readers see as the count. */
var countApproved = (records) => {
	let count = 0;
	for (const { status } of records) if (status === "approved") count += 1;
	return count;
};
/** A record as a reader may see it. If they may not see a pending comment, it has no words and only keeps its place. */
var redactForReader = (record, canSeePending = false) => record.status === "removed" ? withoutWords(record, "removed") : record.status === "spam" || record.status === "pending" && !canSeePending ? withoutWords(record, "spam") : record;
/** The removed comments that have a visible reply at any depth below them. */
var placeholders = (records, isOpen) => {
	const removed = /* @__PURE__ */ new Map();
	for (const record of records) if (record.status === "removed") removed.set(record.id, record);
	const places = /* @__PURE__ */ new Set();
	if (removed.size) {
		for (const record of records) if (isOpen(record)) for (let above = removed.get(record.parent ?? ""); above && !places.has(above.id);) {
			places.add(above.id);
			above = removed.get(above.parent ?? "");
		}
	}
	return places;
};
/**
* The records that a reader may see, without what they may not see.
*
* @param canSeePending whether the reader sees this comment while it is pending
*/
var openRecords = (records, canSeePending = () => false) => {
	const isOpen = (record) => record.status === "approved" || record.status === "pending" && canSeePending(record);
	const places = placeholders(records, isOpen);
	return records.flatMap((record) => isOpen(record) ? record : places.has(record.id) ? redactForReader(record) : []);
};
export { countApproved, openRecords, placeholders, redactForReader };

//# sourceMappingURL=open-records.js.map