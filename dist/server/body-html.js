import { parseText } from "../body/text.js";
import { AfterwordError } from "../core/errors.js";
import { textOfHtml } from "./html-text.js";
// src/server/body-html.ts
var load = async (packages, parts) => {
	try {
		return await parts();
	} catch (cause) {
		throw new AfterwordError("unsupported", `Feeds need some packages: npm install ${packages}`, { cause });
	}
};
var MARKDOWN = "mdast-util-from-markdown mdast-util-gfm-strikethrough micromark-extension-gfm-strikethrough";
var loadParser = async (format) => {
	if (format === "text") return parseText;
	if (format === "markdown") return (await load(MARKDOWN, () => import("../body/markdown.js"))).parseMarkdown;
	const { fromMarkdown } = await load(MARKDOWN, () => import("mdast-util-from-markdown"));
	const decode = (reference) => {
		const [block] = fromMarkdown(reference).children;
		const [text] = block?.type === "paragraph" ? block.children : [];
		return text?.type === "text" ? text.value : reference;
	};
	return (source) => parseText(textOfHtml(source, decode));
};
/**
* What turns these bodies into HTML.
*
* @throws AfterwordError `unsupported` where the packages they need are not installed
*/
var htmlWriterFor = async (bodies) => {
	const [{ toHtml }, { toHast }] = await load("hast-util-to-html mdast-util-to-hast", () => Promise.all([import("hast-util-to-html"), import("mdast-util-to-hast")]));
	const parsers = /* @__PURE__ */ new Map();
	for (const { format } of bodies) if (!parsers.has(format)) parsers.set(format, await loadParser(format));
	return ({ format, source }) => toHtml(toHast(structuredClone(parsers.get(format)(source))));
};
export { htmlWriterFor };

//# sourceMappingURL=body-html.js.map