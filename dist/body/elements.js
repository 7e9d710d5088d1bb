// src/body/elements.ts
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
var elementOf = (node) => node.type === "link" ? ["a", {
	href: node.url,
	rel: LINK_REL
}] : node.type === "list" && node.ordered ? ["ol", { start: `${node.start ?? 1}` }] : [TAGS[node.type], {}];
export { LINK_REL, elementOf };

//# sourceMappingURL=elements.js.map