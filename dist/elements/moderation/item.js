// src/elements/moderation/item.ts
var keyFor = (discussion, comment) => JSON.stringify([discussion, comment]);
var itemOf = (record, details) => ({
	key: keyFor(record.discussion, record.id),
	record,
	details,
	isSaving: false,
	note: void 0,
	undo: void 0
});
var seenIn = ({ record }) => ({
	discussion: record.discussion,
	comment: record.id,
	revision: record.revision
});
/** The same comment in another state, with the revision that a store gives it then. */
var inState = (record, { status, pinned }) => {
	const isSame = status === record.status && (pinned ?? false) === (record.pinned ?? false);
	return {
		...record,
		status,
		pinned: pinned ?? false,
		revision: record.revision + (isSame ? 0 : 1)
	};
};
var STATUSES = {
	approve: "approved",
	restore: "approved",
	hold: "pending",
	spam: "spam",
	remove: "removed"
};
/**
* The comment as an act leaves it. A removed comment keeps its words on this page, so that one sees what was removed.
*
* @param status the status that the store says it has then
*/
var afterDecision = (record, act, status) => act === "pin" || act === "unpin" ? inState(record, {
	status: record.status,
	pinned: act === "pin"
}) : inState(record, {
	status: status ?? STATUSES[act],
	pinned: record.pinned ?? false
});
/** What can be decided about a comment, in the order of the buttons. To approve what is approved settles its reports. */
var decisionsFor = ({ record, details }) => ({
	approved: details?.reports.length ? [
		"approve",
		"spam",
		"remove"
	] : [
		"hold",
		"spam",
		"remove"
	],
	pending: [
		"approve",
		"spam",
		"remove"
	],
	spam: ["approve", "remove"],
	removed: ["restore"]
})[record.status];
export { afterDecision, decisionsFor, itemOf, keyFor, seenIn };

//# sourceMappingURL=item.js.map