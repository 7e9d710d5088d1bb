import { jsonValues } from "./json-values.js";
import { isRow } from "./row.js";
// src/importers/rows.ts
/** What a list of rows is entered by. */
var entersIn = (layout) => (path) => {
	if (layout === "lines") return false;
	return path.length === 0 || layout !== "array" && path.length === 1 && path[0] === layout;
};
/** Entries of each row; whatever is no row counts as a comment that cannot be read. */
async function* readRows(text, layout, entriesOf) {
	const depth = {
		lines: 0,
		array: 1,
		results: 2,
		data: 2
	}[layout];
	for await (const values of jsonValues(text, {
		enters: entersIn(layout),
		many: layout === "lines"
	})) yield values.flatMap(({ path, value, line }) => {
		if (path.length !== depth) return [];
		return isRow(value) ? entriesOf(value, line) : [unreadableRow(line)];
	});
}
var unreadableRow = (line, page = "") => ({
	type: "dropped",
	page,
	id: "",
	parent: null,
	line,
	reason: "unreadable",
	fault: "it is no record"
});
/** A comment's entry, in which absent things are absent. */
var commentEntry = (entry) => {
	const { createdAt, editedAt, email, repairs = [], ...rest } = entry;
	const more = createdAt ? [] : ["date"];
	return {
		type: "comment",
		kind: "comment",
		...rest,
		...createdAt && { createdAt },
		...editedAt && editedAt !== createdAt && { editedAt },
		...email && { email },
		repairs: [...repairs, ...more]
	};
};
export { commentEntry, readRows, unreadableRow };

//# sourceMappingURL=rows.js.map