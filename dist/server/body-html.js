import { parseBody } from "../body/parse.js";
import { escapedHtml } from "./html-text.js";
// src/server/body-html.ts
/** @param page the address of the article, which links of HTML without one of their own are meant from */
var bodyHtml = (body, page) => parseBody(body, page).children.map(htmlOf).join("\n");
var TAGS = {
	blockquote: "blockquote",
	delete: "del",
	emphasis: "em",
	inlineCode: "code",
	listItem: "li",
	paragraph: "p",
	strong: "strong"
};
/** HTML keeps the white space of such a text: nobody else has our style sheet. */
var withSpaces = (text) => text.replaceAll("	", "    ").replace(/ {2,}/g, (run) => `${"\xA0".repeat(run.length - 1)} `);
var allOf = (nodes) => nodes.map(htmlOf).join("");
var htmlOf = (node) => {
	switch (node.type) {
		case "text": return escapedHtml(withSpaces(node.value));
		case "break": return "<br>";
		case "thematicBreak": return "<hr>";
		case "code": return `<pre><code>${escapedHtml(node.value)}</code></pre>`;
		case "inlineCode": return `<code>${escapedHtml(node.value)}</code>`;
		case "link": return `<a href="${escapedHtml(node.url)}">${allOf(node.children)}</a>`;
		case "heading": return `<h${node.depth}>${allOf(node.children)}</h${node.depth}>`;
		case "list": {
			const start = node.start === void 0 ? "" : ` start="${node.start}"`;
			return node.ordered ? `<ol${start}>${allOf(node.children)}</ol>` : `<ul>${allOf(node.children)}</ul>`;
		}
		case "listItem": {
			const [first, ...more] = node.children;
			return `<li>${allOf(first?.type === "paragraph" && more.length === 0 ? first.children : node.children)}</li>`;
		}
		default: return `<${TAGS[node.type]}>${allOf(node.children)}</${TAGS[node.type]}>`;
	}
};
export { bodyHtml };

//# sourceMappingURL=body-html.js.map