import { formattedTree } from "./formatted.js";
import { toMarkdown } from "mdast-util-to-markdown";
// src/body/html-to-markdown.ts
/** Google Docs puts everything into a `b` that is not bold. */
var NOT_BOLD = /<b\s[^>]{0,200}font-weight:\s*(?:normal|400)[^>]{0,1000}>/gi;
/** The tree of HTML, as soon as the names of its characters are loaded. */
var treeOf = (source, page) => new Promise((resolve) => {
	const read = () => {
		const tree = formattedTree({
			format: "html",
			source
		}, page, read);
		if (tree) resolve(tree);
	};
	read();
});
/** @param page the address that relative links start from */
var htmlToMarkdown = async (html, page) => toMarkdown(await treeOf(html.replace(NOT_BOLD, ""), page), {
	bullet: "-",
	emphasis: "*",
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
export { htmlToMarkdown };

//# sourceMappingURL=html-to-markdown.js.map