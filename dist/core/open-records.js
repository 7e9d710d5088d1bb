import { withoutWords } from "./records.js";
// src/core/open-records.ts
/** How many approved comments there are: the number readers see. */
var countApproved = (records) => records.filter(({ status }) => status === "approved").length;
/** A record as a reader may have it: what waits for a moderator is withheld from those who don't see it, its place is kept. */
var redactForReader = (record, canSeePending = false) => record.status === "removed" ? withoutWords(record, "removed") : record.status === "spam" || record.status === "pending" && !canSeePending ? withoutWords(record, "spam") : record;
/** The removed comments that hold a place for something that is open, however far below. */
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
* The records that a reader may have, as they may have them.
*
* @param canSeePending whether the reader sees this comment although it waits for a moderator
*/
var openRecords = (records, canSeePending = () => false) => {
	const isOpen = (record) => record.status === "approved" || record.status === "pending" && canSeePending(record);
	const places = placeholders(records, isOpen);
	return records.flatMap((record) => isOpen(record) ? record : places.has(record.id) ? redactForReader(record) : []);
};
export { countApproved, openRecords, placeholders, redactForReader };

//# sourceMappingURL=open-records.js.map