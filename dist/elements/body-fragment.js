import { parseText } from "../body/text.js";
// src/elements/body-fragment.ts
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
var rendered = (node) => {
	if (node.type === "text") return node.value;
	const element = document.createElement(node.type === "list" && node.ordered ? "ol" : TAGS[node.type]);
	if (element instanceof HTMLAnchorElement && node.type === "link") {
		element.href = node.url;
		element.rel = LINK_REL;
	}
	if (element instanceof HTMLOListElement && node.type === "list") element.start = node.start ?? 1;
	if ("value" in node) element.append(node.value);
	if ("children" in node) for (const child of node.children) element.append(rendered(child));
	return element;
};
/** What every link a reader wrote says of itself: not ours, not vouched for, no handle on this page. */
var LINK_REL = "ugc nofollow noopener";
var bodyFragment = ({ source }) => {
	const fragment = document.createDocumentFragment();
	for (const block of parseText(source).children) fragment.append(rendered(block));
	return fragment;
};
export { LINK_REL, bodyFragment };

//# sourceMappingURL=body-fragment.js.map