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
/** Whether a query asks for the first page of a discussion. */
var isFirstPage = ({ cursor, around }) => (cursor ?? around) === void 0;
/**
* With a page. The first one vouches for what it holds; whatever else was known is forgotten, but for what this reader wrote
* since it was asked for. After a later page, `withDeferred` (data-changes.ts) takes up the changes that waited for it.
*
* @param query what the page answers
*/
var withPage = (data, answer, query) => {
	const isFirst = isFirstPage(query);
	const { own, page } = data;
	const next = copyOf({
		...isFirst ? EMPTY_DATA : data,
		own,
		page
	});
	for (const record of [...answer.records, ...own]) take(next, record, data.records);
	if (!query.thread && (isFirst || answer.version >= page.version)) next.page = answer;
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
	total: page.total + [...unsent.values()].filter(({ state }) => state !== "failed").length,
	version: page.version,
	closed: !!page.closed,
	unseenCount: unseen.size,
	title: page.title
};
export { EMPTY_DATA, copyOf, isFirstPage, snapshotOf, take, withPage };

//# sourceMappingURL=discussion-data.js.map