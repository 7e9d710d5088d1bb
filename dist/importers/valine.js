import { bodyOf } from "./row.js";
import { readRows } from "./rows.js";
import { walineEntries } from "./waline.js";
// src/importers/valine.ts
/** Every reply begins with a link to the author of its parent, which the thread shows already. */
var MENTION = /^(\s*<p>)?\s*<a class="at" href="#[\w-]*">[^<]*<\/a>\s*,?\s*/;
var readValine = (text, layout) => readRows(text, layout, (row, line) => walineEntries(row, line, {
	format: "html",
	source: bodyOf(row["comment"]).replace(MENTION, "$1")
}));
export { readValine };

//# sourceMappingURL=valine.js.map