// src/core/records.ts
/** Of two states of one record, the one with the higher number is newer. */
var stateNumber = ({ revision, reactionsRevision = 0 }) => revision + reactionsRevision;
/** A record without its text and its author, which only keeps its place. */
var withoutWords = (record, status) => {
	const { reactions: _, pinned: __, ...rest } = withoutOwnership(record);
	return {
		...rest,
		author: { name: "" },
		body: {
			format: "text",
			source: ""
		},
		status
	};
};
/** A record without what depends on the reader, except their reactions. */
var withoutOwnership = (record) => {
	const { mine: _, editableUntil: __, ...rest } = record;
	return rest;
};
export { stateNumber, withoutOwnership, withoutWords };

//# sourceMappingURL=records.js.map