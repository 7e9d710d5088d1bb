// src/elements/form-target.ts
/** For a reply, the id of the comment it answers. The other keys begin with a NUL, which no database allows in an id. */
var textKey = (target) => target.type === "new" ? target.parent?.id ?? null : `\0${target.type} ${target.comment.id}`;
export { textKey };

//# sourceMappingURL=form-target.js.map