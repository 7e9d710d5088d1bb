// src/elements/own-comment.ts
/** In milliseconds since 1970, by the back end's clock; no number if there is no limit. */
var changeEnd = ({ record }) => Date.parse(record.editableUntil ?? "");
/** Whether a comment is the reader's own, and may still be changed. */
var canChange = (node, view, act) => !!node.record.mine && !node.delivery && node.record.status !== "removed" && !!view.permissions?.()?.has(act) && !(changeEnd(node) < (view.now?.() ?? Date.now()));
export { canChange, changeEnd };

//# sourceMappingURL=own-comment.js.map