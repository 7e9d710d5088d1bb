// src/body/links-in.ts
var linksIn = (node) => {
	if (node.type === "link") return 1;
	if (!("children" in node)) return 0;
	return node.children.reduce((sum, child) => sum + linksIn(child), 0);
};
export { linksIn };

//# sourceMappingURL=links-in.js.map