// src/core/records.ts
/** How far a record has come: of two states of one record, the one with the higher number is the newer. */
var stateNumber = ({ revision, reactionsRevision = 0 }) => revision + reactionsRevision;
/** A record without its words and its author: the place is kept, what was said and by whom is gone. */
var withoutWords = (record, status) => {
	const { reactions: _, pinned: __, ...rest } = record;
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
export { stateNumber, withoutWords };

//# sourceMappingURL=records.js.map