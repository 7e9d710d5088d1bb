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
	if ("children" in node) element.append(...node.children.map(rendered));
	return element;
};
var bodyOf = ({ source }) => parseText(source).children.map(rendered);
export { LINK_REL, bodyOf };

//# sourceMappingURL=body-nodes.js.map