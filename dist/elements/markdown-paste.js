import { loadable } from "../core/load-chunk.js";
import { addressIn, canBeLink, link } from "./markdown-edits.js";
import { applyEdit, selectedText } from "./text-edits.js";
// src/elements/markdown-paste.ts
var loadFormatted = loadable(() => import("./formatted.js"));
var loadToMarkdown = loadable(() => import("../body/to-markdown.js"));
/** Longer HTML is not read, and longer Markdown not inserted: the plain text is pasted. A comment may have 20,000 characters. */
var LONGEST = 1e5;
/** Elements that Markdown has signs for. HTML without any (from an editor of code) is pasted as its plain text. */
var FORMATTED = /<(?:a|strong|b|em|i|code|pre|blockquote|[uo]l|h[1-6]|del|s)[\s>]/i;
/** Replaces the paste, if there is something better to insert than its plain text. */
var onPaste = (event, area) => {
	const data = event.clipboardData;
	if (!data) return;
	const plain = data.getData("text/plain");
	const selected = selectedText(area);
	const address = addressIn(plain);
	if (address !== void 0 && canBeLink(selected)) {
		event.preventDefault();
		applyEdit(area, link(selected, address));
		return;
	}
	const html = data.getData("text/html");
	if (address !== void 0 || html.length > LONGEST || !FORMATTED.test(html)) return;
	event.preventDefault();
	pasteHtml(area, html, plain);
};
/** The tree of HTML, as soon as the names of its characters are loaded. */
var treeOf = async (formattedTree, source) => await new Promise((resolve) => {
	const read = () => {
		const tree = formattedTree({
			format: "html",
			source
		}, document.baseURI, read);
		if (tree) resolve(tree);
	};
	read();
});
/** Inserts HTML as Markdown; if that fails, its plain text. */
var pasteHtml = async (area, html, plain) => {
	let text = plain;
	try {
		const [{ marksOfStyles, treeToMarkdown }, { formattedTree }] = await Promise.all([loadToMarkdown(), loadFormatted()]);
		const markdown = treeToMarkdown(await treeOf(formattedTree, marksOfStyles(html)));
		if (markdown && markdown.length <= LONGEST) text = markdown;
	} catch (error) {
		console.warn(error);
	}
	const { start: from, end: to } = selectedText(area);
	applyEdit(area, {
		from,
		to,
		text
	});
};
export { onPaste };

//# sourceMappingURL=markdown-paste.js.map