import { marksOfStyles } from "./marks-of-styles.js";
import { toMarkdown } from "mdast-util-to-markdown";
// src/body/to-markdown.ts
var treeToMarkdown = (root) => toMarkdown(root, {
	bullet: "-",
	rule: "-",
	join: [(_left, right, parent) => parent.type === "list" || parent.type === "listItem" && right.type === "list" && !right.ordered && right.children[0]?.children.length ? 0 : void 0],
	handlers: {
		break: () => "\n",
		delete: (node, _, state, info) => `~~${state.containerPhrasing(node, info)}~~`
	},
	unsafe: [{
		character: "~",
		inConstruct: "phrasing"
	}]
}).trim();
export { marksOfStyles, treeToMarkdown };

//# sourceMappingURL=to-markdown.js.map