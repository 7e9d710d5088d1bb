// src/elements/stored-comment.ts
/** Where a reader has no permission at all, no room is kept for controls. */
var isReadable = ({ record, delivery }, view) => record.status === "approved" && !delivery && !!view.permissions?.()?.size;
export { isReadable };

//# sourceMappingURL=stored-comment.js.map