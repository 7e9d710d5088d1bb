import { parseText } from "../body/text.js";
// src/elements/body-nodes.ts
/** A heading within a comment is no heading of the page. */
var TAGS = {
	blockquote: "blockquote",
	break: "br",
	code: "pre",
	delete: "del",
	emphasis: "em",
	heading: "p",
	inlineCode: "code",
	link: "a",
	list: "ul",
	listItem: "li",
	paragraph: "p",
	strong: "strong",
	thematicBreak: "hr"
};
/** What every link a reader wrote says of itself: not ours, not vouched for, no handle on this page. */
var LINK_REL = "ugc nofollow noopener";
var rendered = (node) => {
	if (node.type === "text") return node.value;
	const isOrdered = node.type === "list" && node.ordered;
	const element = document.createElement(isOrdered ? "ol" : TAGS[node.type]);
	if (node.type === "link") Object.assign(element, {
		href: node.url,
		rel: LINK_REL
	});
	if (isOrdered) Object.assign(element, { start: node.start ?? 1 });
	if ("value" in node) element.append(node.value);
	if ("children" in node) for (const child of node.children) element.append(rendered(child));
	return element;
};
/** How each format becomes a tree. Those that not every page needs are loaded when the first such body appears. */
var parsers = { text: parseText };
var loading = {};
var load = async (format) => {
	if (format === "html") {
		const { parseHtml } = await import("../body/html.js");
		parsers.html = (source) => parseHtml(source, document.baseURI);
	} else parsers[format] = (await import("../body/markdown.js")).parseMarkdown;
};
/** A body as nodes; `undefined` while what it takes is being loaded, after which `ready` is called. */
var bodyOf = ({ format, source }, ready) => {
	const parse = parsers[format];
	if (parse) return parse(source).children.map(rendered);
	loading[format] ??= load(format).catch((error) => {
		console.warn("Afterword shows a body as it is.", error);
		parsers[format] = parseText;
	});
	loading[format].then(ready);
};
export { LINK_REL, bodyOf };

//# sourceMappingURL=body-nodes.js.map