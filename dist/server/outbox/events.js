// src/server/outbox/events.ts
var isHeld = ({ status }) => status === "pending" || status === "spam";
/** The event that a change of a comment is; undefined if nobody is told of it. @param before undefined if it is new */
var eventOf = (before, after) => {
	if (after.status === "removed") return before && before.status !== "removed" ? "comment.removed" : void 0;
	if (!before) return isHeld(after) ? "comment.held" : "comment.created";
	if (isHeld(after) !== isHeld(before) || before.status === "removed") return isHeld(after) ? "comment.held" : "comment.approved";
	return after.source !== before.source || after.format !== before.format ? "comment.edited" : void 0;
};
export { eventOf };

//# sourceMappingURL=events.js.map