import { jsonValues } from "./json-values.js";
import { isRow } from "./row.js";
// src/importers/rows.ts
/** Which containers are read value by value. */
var entersIn = (layout) => (path) => {
	if (layout === "lines") return false;
	return path.length === 0 || layout !== "array" && path.length === 1 && path[0] === layout;
};
/** The entries of each row. A value that is not an object counts as an unreadable comment. */
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
	fault: "it is not a record"
});
/** The entry of a comment, without fields that are undefined or empty. */
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