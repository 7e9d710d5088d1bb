// src/importers/row.ts
var isRow = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A field's text without white space around it; empty if it is not a text. */
var textOf = (value) => {
	if (typeof value === "string") return value.trim();
	return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
};
/** A text that may span lines: what stands before and after it is trimmed, an indented first line stays so. */
var bodyOf = (value) => typeof value === "string" ? value.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd() : textOf(value);
/** An id: a text, a number, or the object that Mongo makes of one. */
var idOf = (value) => textOf(isRow(value) ? value["$oid"] : value);
/** The first of some fields that names a comment: 0 and the empty text name none. */
var parentOf = (...values) => values.map(idOf).find((id) => id !== "" && id !== "0") ?? null;
/** The first comment of a thread, where a field names it. */
var rootOf = (value) => {
	const root = parentOf(value);
	return root === null ? {} : { root };
};
var flagOf = (value) => value === true || value === 1 || value === "true" || value === "1";
/** A whole number, from a number or its digits. */
var numberOf = (value) => {
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? Math.trunc(number) : void 0;
};
var has = (value) => value !== void 0 && value !== null && value !== "";
export { bodyOf, flagOf, has, idOf, isRow, numberOf, parentOf, rootOf, textOf };

//# sourceMappingURL=row.js.map