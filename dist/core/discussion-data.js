import { stateNumber } from "./records.js";
// src/core/discussion-data.ts
var EMPTY_DATA = {
	records: /* @__PURE__ */ new Map(),
	unseen: /* @__PURE__ */ new Map(),
	deferred: [],
	own: []
};
var copyOf = (data) => ({
	...data,
	records: new Map(data.records),
	unseen: new Map(data.unseen)
});
/** Whether a record is as new as another, and tells as much: who may not see a comment is told of it without its words. */
var isAtLeast = (known, record) => stateNumber(known) > stateNumber(record) || stateNumber(known) === stateNumber(record) && (known.body.source !== "" || !record.body.source);
/** Shows a record. One that is known in the same state, or a newer one, stays the same object: a view need not redraw it. */
var take = ({ records, unseen }, record, old = records) => {
	const { id } = record;
	const known = records.get(id) ?? old.get(id);
	records.set(id, known && isAtLeast(known, record) ? known : record);
	unseen.delete(id);
};
var takeOwn = (next, record) => {
	next.own = [...next.own, record];
	take(next, record);
};
/**
* Puts a changed record where it belongs. While pages are still to come, an unknown comment waits for the one its place is
* on: shown now it would stand where it does not belong, and that page may have been asked for before the change.
*/
var applyRecord = (next, record, { order, hasMore, holdUnseen, unsent }) => {
	const { records, unseen } = next;
	const { id, parent, status } = record;
	const isKnown = records.has(id);
	const belongs = parent === null ? order === "newest" : records.has(parent) || unseen.has(parent);
	if (unsent.has(id)) {
		if (status === "approved" || record.body.source) takeOwn(next, record);
	} else if (!isKnown && !belongs && hasMore) next.deferred = [...next.deferred, record];
	else if (!isKnown && status === "approved" && (holdUnseen || unseen.has(id))) unseen.set(id, record);
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
* With a page. The first one vouches for what it holds; whatever else was known is forgotten, but for what this reader wrote
* since it was asked for.
*
* @param query what the page answers
*/
var withPage = (data, answer, { cursor, thread }, context) => {
	const isFirst = cursor === void 0;
	const { own, page, deferred } = data;
	const next = copyOf({
		...isFirst ? EMPTY_DATA : data,
		own,
		page,
		deferred: []
	});
	for (const record of [...answer.records, ...own]) take(next, record, data.records);
	if (!thread && (isFirst || answer.version >= page.version)) next.page = answer;
	if (!isFirst) for (const record of deferred) applyRecord(next, record, context);
	return next;
};
/** With what changed elsewhere, once there is a page. */
var withChanges = (data, changes, context) => {
	const { records, more: _, ...facts } = changes;
	const next = copyOf(data);
	for (const record of records) applyRecord(next, record, context);
	return facts.version >= data.page.version ? withFacts(next, facts) : next;
};
/** 1 if a record is counted in the total, else 0. */
var countOf = (record) => Number(record?.status === "approved");
/** With a comment as this reader wrote or changed it. The total follows, unless the change was heard of before. */
var withOwn = (data, record) => {
	const { records, unseen, page } = data;
	const { id } = record;
	const next = copyOf(data);
	takeOwn(next, record);
	return withFacts(next, { total: (page?.total ?? 0) + countOf(next.records.get(id)) - countOf(records.get(id) ?? unseen.get(id)) });
};
var withUnseenShown = (data) => {
	const next = copyOf(data);
	for (const record of data.unseen.values()) take(next, record);
	return next;
};
/**
* What a view is told.
*
* @param thread the data, arranged together with what is unsent; how it is arranged, and whether there is more
* @param abilities what the adapter can
* @param failure why the latest page could not be had
*/
var snapshotOf = ({ page, unseen }, thread, unsent, session, abilities, failure) => !page ? failure ? {
	status: "failed",
	error: failure
} : { status: "loading" } : {
	status: "ready",
	...thread,
	requiredFields: [],
	...session,
	permissions: new Set(session.permissions.filter((permission) => abilities[permission])),
	total: page.total + [...unsent.values()].filter(({ state }) => state === "sending").length,
	closed: !!page.closed,
	unseenCount: unseen.size,
	title: page.title
};
export { EMPTY_DATA, snapshotOf, withChanges, withFacts, withOwn, withPage, withUnseenShown };

//# sourceMappingURL=discussion-data.js.map