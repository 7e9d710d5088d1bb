import { withFewMarks } from "../core/visible.js";
import { elementOf } from "./elements.js";
import { escapedHtml } from "./html-text.js";
// src/body/to-html.ts
var written = (text) => escapedHtml(withFewMarks(text));
/** A text whose white space stays visible in HTML: of several spaces, all but the last become non-breaking. */
var withSpaces = (text) => text.replaceAll("	", "    ").replace(/ {2,}/g, (run) => `${"\xA0".repeat(run.length - 1)} `);
/** HTML ignores a line break directly after `<pre>`, so that one is written twice. */
var startOf = (value) => value.startsWith("\n") ? "\n" : "";
var all = (nodes, place) => nodes.map((node) => nodeHtml(node, place)).join("");
var nodeHtml = (node, place) => {
	const isPage = place === "page";
	if (node.type === "text") return written(isPage ? node.value : withSpaces(node.value));
	const [name, attributes] = elementOf(node);
	const tag = node.type === "heading" && !isPage ? `h${node.depth}` : name;
	const open = `<${tag}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedHtml(value)}"`).join("")}>`;
	if (node.type === "break" || node.type === "thematicBreak") return open;
	if ("value" in node) return `${open}${tag === "pre" ? startOf(node.value) : ""}${written(node.value)}</${tag}>`;
	const [first, ...more] = node.children;
	return `${open}${all(!isPage && node.type === "listItem" && first?.type === "paragraph" && more.length === 0 ? first.children : node.children, place)}</${tag}>`;
};
var treeHtml = ({ children }, place) => children.map((node) => nodeHtml(node, place)).join(place === "page" ? "" : "\n");
export { treeHtml };

//# sourceMappingURL=to-html.js.map