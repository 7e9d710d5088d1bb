// src/importers/row.ts
var isRow = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The text of a field without white space around it; empty if the field has no text. */
var textOf = (value) => {
	if (typeof value === "string") return value.trim();
	return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
};
/** A text of several lines, without blank lines before and white space after it. The first line keeps its indentation. */
var bodyOf = (value) => typeof value === "string" ? value.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd() : textOf(value);
/** An id: a text, a number, or an object of MongoDB. */
var idOf = (value) => textOf(isRow(value) ? value["$oid"] : value);
/** The first field that has the id of a comment; 0 and the empty text mean no comment. */
var parentOf = (...values) => values.map(idOf).find((id) => id !== "" && id !== "0") ?? null;
/** The root of a thread, if the field has its id. */
var rootOf = (value) => {
	const root = parentOf(value);
	return root === null ? {} : { root };
};
var flagOf = (value) => value === true || value === 1 || value === "true" || value === "1";
/** A whole number, from a number or a text with digits. */
var numberOf = (value) => {
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? Math.trunc(number) : void 0;
};
var has = (value) => value !== void 0 && value !== null && value !== "";
export { bodyOf, flagOf, has, idOf, isRow, numberOf, parentOf, rootOf, textOf };

//# sourceMappingURL=row.js.map