// src/importers/revision.ts
var impliedRevision = ({ editedAt, status }) => 1 + (editedAt ? 1 : 0) + (status === "removed" || status === "spam" ? 2 : 0);
export { impliedRevision };

//# sourceMappingURL=revision.js.map