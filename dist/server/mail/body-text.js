import { inLines } from "./safe-text.js";
// src/server/mail/body-text.ts
/** Characters of a comment in a mail. */
var LONGEST = 2e4;
/** Quotes and lists within each other that are indented. Deeper ones are written as the one around them. */
var DEEPEST = 12;
var inlineText = (node) => {
	if (node.type === "text") return node.value;
	if (node.type === "inlineCode") return `\`${node.value}\``;
	if (node.type === "break") return "\n";
	const words = inlinesText(node.children);
	if (node.type === "strong") return `**${words}**`;
	if (node.type === "emphasis") return `*${words}*`;
	if (node.type !== "link") return `~~${words}~~`;
	const shown = words.trim();
	return [
		shown,
		`https://${shown}`,
		`mailto:${shown}`
	].some((one) => one === node.url || `${one}/` === node.url) ? words : `${words} <${node.url}>`;
};
var inlinesText = (nodes) => nodes.map(inlineText).join("");
var eachLine = (text, start) => text.replace(/^/gm, start);
var itemText = ({ children }, mark, depth) => {
	const indent = " ".repeat(mark.length);
	return mark + eachLine(blocksText(children, depth), indent).slice(indent.length);
};
var blockText = (node, depth) => {
	if (node.type === "thematicBreak") return "* * *";
	if (node.type === "code") return eachLine(node.value, "    ");
	if (node.type !== "blockquote" && node.type !== "list") return inlinesText(node.children);
	const isDeep = depth > DEEPEST;
	if (node.type === "blockquote") return eachLine(blocksText(node.children, depth + 1), isDeep ? "" : "> ");
	const first = node.start ?? 1;
	const marked = (item, index) => itemText(item, isDeep ? "" : node.ordered ? `${first + index}. ` : "- ", depth + 1);
	return node.children.map(marked).join("\n");
};
var blocksText = (nodes, depth) => nodes.map((node) => blockText(node, depth)).join("\n\n");
var treeText = ({ children }) => inLines(blocksText(children, 1), LONGEST);
export { treeText };

//# sourceMappingURL=body-text.js.map