// src/core/records.ts
/** How far a record has come: of two states of one record, the one with the higher number is the newer. */
var stateNumber = ({ revision, reactionsRevision = 0 }) => revision + reactionsRevision;
/** A record without its words and its author: the place is kept, what was said and by whom is gone. */
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
/** A record as anybody may have it: nothing of it depends on who reads, but for their reactions. */
var withoutOwnership = (record) => {
	const { mine: _, editableUntil: __, ...rest } = record;
	return rest;
};
export { stateNumber, withoutOwnership, withoutWords };

//# sourceMappingURL=records.js.map