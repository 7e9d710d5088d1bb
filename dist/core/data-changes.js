import { copyOf, take } from "./discussion-data.js";
import { stateNumber } from "./records.js";
// src/core/data-changes.ts
var takeOwn = (next, record) => {
	next.own = [...next.own, record];
	take(next, record);
};
/** How much in a record is this reader's own: the comment, and reactions. */
var ownership = ({ mine, reactions = {} }) => [{ mine }, ...Object.values(reactions)].filter((one) => one.mine).length;
/**
* Puts a changed record where it belongs. While pages are still to come, an unknown comment waits for the one its place is
* on: shown now it would stand where it does not belong, and that page may have been asked for before the change.
*/
var applyRecord = (next, record, { order, hasMore, holdUnseen, unsent }) => {
	const { records, unseen } = next;
	const { id, parent, status } = record;
	const known = records.get(id);
	const isKnown = !!known;
	if (known && stateNumber(known) === stateNumber(record) && ownership(known) < ownership(record)) records.set(id, record);
	const isTold = status === "approved" || status === "pending";
	const waits = record.mine ? unseen.has(parent) : holdUnseen || unseen.has(id);
	const belongs = parent === null ? order === "newest" : records.has(parent) || unseen.has(parent);
	if (unsent.has(id)) {
		if (record.body.source) takeOwn(next, record);
	} else if (!isKnown && !belongs && hasMore) next.deferred = [...next.deferred, record];
	else if (!isKnown && isTold && waits) unseen.set(id, record);
	else take(next, record);
};
/** With newer facts about the whole, once there is a page that told of it. */
var withFacts = (data, facts) => ({
	...data,
	page: data.page && {
		...data.page,
		...facts
	}
});
/**
* With what changed elsewhere, once there is a page.
*
* @param copy another way to copy, for few changes among many records (layered-map.ts)
*/
var withChanges = (data, changes, context, copy = copyOf) => {
	const { records, more: _, ...facts } = changes;
	const next = copy(data);
	for (const record of records) applyRecord(next, record, context);
	return facts.version >= data.page.version ? withFacts(next, facts) : next;
};
/** 1 if a record is counted in the total, else 0. */
var countOf = (record) => Number(record?.status === "approved");
/** With a comment as this reader wrote or changed it. The total follows, unless the change was heard of before. */
var withOwn = (data, record, copy = copyOf) => {
	const { records, unseen, page } = data;
	const { id } = record;
	const next = copy(data);
	takeOwn(next, record);
	return withFacts(next, { total: (page?.total ?? 0) + countOf(next.records.get(id)) - countOf(records.get(id) ?? unseen.get(id)) });
};
/** With the changes that waited for a page, as far as their comments are there now. */
var withDeferred = (data, context) => {
	const next = copyOf({
		...data,
		deferred: []
	});
	for (const record of data.deferred) applyRecord(next, record, context);
	return next;
};
var withUnseenShown = (data) => {
	const next = copyOf(data);
	for (const record of data.unseen.values()) take(next, record);
	return next;
};
export { withChanges, withDeferred, withFacts, withOwn, withUnseenShown };

//# sourceMappingURL=data-changes.js.map