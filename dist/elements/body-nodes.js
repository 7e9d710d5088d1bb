import { parseText } from "../body/text.js";
import { withFewMarks } from "../core/visible.js";
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
	if (node.type === "text") return withFewMarks(node.value);
	const ordered = node.type === "list" && node.ordered && node;
	const element = document.createElement(ordered ? "ol" : TAGS[node.type]);
	if (node.type === "link") Object.assign(element, {
		href: node.url,
		rel: LINK_REL
	});
	if (ordered) {
		const { start = 1, children } = ordered;
		element.setAttribute("start", `${start}`);
		element.style.setProperty("--digits", `${`${start + children.length}`.length + 2}ch`);
	}
	if ("value" in node) element.append(withFewMarks(node.value));
	if ("children" in node) for (const child of node.children) element.append(rendered(child));
	return element;
};
/** What reads the formats that not every page has; loaded when the first such body appears. */
var read;
var loading;
var load = async () => {
	try {
		read = (await import("../body/formatted.js")).formattedTree;
	} catch (error) {
		console.warn("Afterword shows a body as it is.", error);
		read = ({ source }) => parseText(source);
	}
};
/** A body as nodes; `undefined` while what it takes is being loaded, after which `ready` is called. */
var bodyOf = (body, ready) => {
	if (body.format !== "text" && !read) {
		loading ??= load();
		loading.then(ready);
		return;
	}
	return (body.format === "text" ? parseText(body.source) : read(body, document.baseURI, ready))?.children.map(rendered);
};
export { LINK_REL, bodyOf };

//# sourceMappingURL=body-nodes.js.map