import { storable } from "./rows.js";
// src/server/sql/held-reasons.ts
/** For the row of a comment that this caller adds or edits; `null` if it does not wait and is no spam. */
var heldForOf = (caller, { status }) => (status === "pending" || status === "spam") && caller?.heldFor?.length ? storable(JSON.stringify(caller.heldFor)) : null;
var heldReasonsIn = (json) => json === null ? [] : JSON.parse(json).map((one) => typeof one === "string" ? { rule: one } : one);
export { heldForOf, heldReasonsIn };

//# sourceMappingURL=held-reasons.js.map