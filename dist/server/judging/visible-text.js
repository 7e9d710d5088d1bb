// src/server/judging/visible-text.ts
var BLOCKS = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"code",
	"break",
	"listItem"
]);
var collect = (node, texts, links) => {
	if (node.type === "link") links.push(node.url);
	if ("value" in node) texts.push(node.value);
	if ("children" in node) for (const child of node.children) collect(child, texts, links);
	if (BLOCKS.has(node.type)) texts.push("\n");
};
var visibleTextOf = (tree) => {
	const [texts, links] = [[], []];
	collect(tree, texts, links);
	return {
		text: texts.join(""),
		links: links.join("\n")
	};
};
export { visibleTextOf };

//# sourceMappingURL=visible-text.js.map