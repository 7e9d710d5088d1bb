import { treeHtml } from "../../body/to-html.js";
import { escapedHtml } from "../../body/html-text.js";
import { parseBody } from "../../body/parse.js";
import { treeText } from "./body-text.js";
import { filled } from "./mail-words.js";
// src/server/mail/mail-layout.ts
/** Relative links of a comment without an address of its article lead nowhere. */
var NO_PAGE = "https://article.invalid/";
/** Characters of a comment's text that are parsed for a mail. Readers write at most 20,000; only imported ones are longer. */
var LONGEST_SOURCE = 1e5;
/** Characters of a comment as HTML. A longer one is only shown as text. */
var LONGEST_HTML = 2e5;
var BODY = "margin:0;padding:16px;font-family:sans-serif;font-size:16px;line-height:1.5";
var QUOTE = "margin:16px 0;padding:0 16px;border:solid #888;border-width:0 3px;overflow-wrap:anywhere";
var SMALL = "margin:16px 0;font-size:14px;opacity:.8";
var treeOf = ({ format, source }, page = NO_PAGE) => parseBody({
	format,
	source: source.slice(0, LONGEST_SOURCE)
}, page);
var textOf = (part, { beforeLink }) => {
	if (part.type === "words") return part.text;
	if (part.type === "line") return "-- ";
	if (part.type === "links") return part.links.map(({ words, url }) => `${filled(beforeLink, { words })}\n${url}`).join("\n\n");
	return treeText(treeOf(part.body, part.page)).replace(/^/gm, "    ");
};
var bodyHtmlOf = (body, page) => {
	const tree = treeOf(body, page);
	const html = treeHtml(tree, "elsewhere");
	return html.length > LONGEST_HTML ? `<p>${escapedHtml(treeText(tree)).replaceAll("\n", "<br>")}</p>` : html;
};
var htmlOf = (part) => {
	if (part.type === "words") return `<p style="${part.isSmall ? SMALL : "margin:16px 0"}">${escapedHtml(part.text).replaceAll("\n", "<br>")}</p>`;
	if (part.type === "line") return "<hr style=\"border:0;border-top:1px solid #888;margin:24px 0\">";
	if (part.type === "body") return `<div dir="auto" style="${QUOTE}">${bodyHtmlOf(part.body, part.page)}</div>`;
	return `<p style="margin:16px 0">${part.links.map(({ words, url }) => `<a href="${escapedHtml(url)}">${escapedHtml(words)}</a>`).join(" &nbsp; ")}</p>`;
};
var layOut = ({ language, direction, messages }, subject, parts) => ({
	text: `${parts.map((part) => textOf(part, messages)).join("\n\n")}\n`,
	html: `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapedHtml(subject)}</title>
</head>
<body style="${BODY}">
${parts.map(htmlOf).join("\n")}
</body>
</html>
`
});
export { layOut };

//# sourceMappingURL=mail-layout.js.map