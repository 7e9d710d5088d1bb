// src/elements/form-target.ts
/** For a reply, the id of the comment it answers. Other keys begin with a NUL, which no database allows in an id. */
var textKey = (target) => target.type === "new" ? target.parent?.id ?? null : `\0edit ${target.comment.id}`;
export { textKey };

//# sourceMappingURL=form-target.js.map