// src/body/elements.ts
/** A heading in a comment is not a heading of the page. */
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
/** The `rel` of every link that a reader wrote: written by a user, not recommended by the site, without access to this page. */
var LINK_REL = "ugc nofollow noopener";
/** An element with marks at a side, or a line along it, has the direction of its text, which may not be the page's. */
var elementOf = (node) => node.type === "link" ? ["a", {
	href: node.url,
	rel: LINK_REL
}] : node.type === "list" && node.ordered ? ["ol", {
	dir: "auto",
	start: `${node.start ?? 1}`
}] : [TAGS[node.type], node.type === "list" || node.type === "blockquote" ? { dir: "auto" } : "lang" in node ? { "data-language": node.lang } : {}];
export { LINK_REL, elementOf };

//# sourceMappingURL=elements.js.map