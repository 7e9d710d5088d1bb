import { DISCUSSION_ID, ID } from "./schema-parts.js";
// src/protocol/operation.ts
var integerBetween = (minimum, maximum) => ({ schema: {
	type: "integer",
	minimum,
	maximum
} });
/** A parameter that names one of something. */
var idParameter = {
	schema: ID,
	required: true
};
/** Which discussion, and which of its comments. */
var discussion = { discussion: {
	schema: DISCUSSION_ID,
	required: true
} };
var comment = {
	...discussion,
	comment: idParameter
};
/** Statuses of what changes something: no permission, conflict, too large, wrong content, no room. */
var WRITING = [
	403,
	409,
	413,
	415,
	507
];
export { WRITING, comment, discussion, idParameter, integerBetween };

//# sourceMappingURL=operation.js.map