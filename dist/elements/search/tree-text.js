import { loadable } from "../../core/load-chunk.js";
import { withFewMarks } from "../../core/visible.js";
// src/elements/search/tree-text.ts
var loadFormatted = loadable(() => import("../formatted.js"));
var BLOCKS = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"code",
	"break",
	"listItem"
]);
var textIn = (node) => {
	const text = "value" in node ? node.value : "children" in node ? node.children.map(textIn).join("") : "";
	return BLOCKS.has(node.type) ? `${text} ` : text;
};
/** A body in Markdown or HTML needs its parser. If that cannot be loaded, the source is better than nothing. */
var textOfBody = async (body) => {
	if (body.format === "text") return withFewMarks(body.source);
	try {
		const { formattedTree } = await loadFormatted();
		const tree = formattedTree(body, document.baseURI, () => {}) ?? (await new Promise((ready) => formattedTree(body, document.baseURI, ready)), formattedTree(body, document.baseURI, () => {}));
		return withFewMarks(tree.children.map(textIn).join(""));
	} catch {
		return withFewMarks(body.source);
	}
};
export { textOfBody };

//# sourceMappingURL=tree-text.js.map