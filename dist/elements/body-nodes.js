import { elementOf } from "../body/elements.js";
import { ADDRESS_HINT, parseParagraphs } from "../body/paragraphs.js";
import { loadable } from "../core/load-chunk.js";
import { withFewMarks } from "../core/visible.js";
// src/elements/body-nodes.ts
/** A node of a tree, with all that is in it. */
var rendered = (node) => {
	if (node.type === "text") return withFewMarks(node.value);
	const [tag, attributes] = elementOf(node);
	const element = document.createElement(tag);
	for (const name in attributes) element.setAttribute(name, attributes[name]);
	if (node.type === "list") {
		const { start = 1, children } = node;
		if (node.ordered) element.style.setProperty("--digits", `${`${start + children.length}`.length + 2}ch`);
	}
	if ("value" in node) element.append(withFewMarks(node.value));
	if ("children" in node) for (const child of node.children) element.append(rendered(child));
	return element;
};
/** Milliseconds after which what could not be loaded is tried again. */
var PAUSE = 2e4;
/** What reads bodies that not every page has, loaded when the first such body appears; until then nothing. */
var lazily = (load, otherwise) => {
	let read;
	let isOver = false;
	return (ready) => {
		const end = (loaded) => {
			read = loaded;
			isOver = true;
			ready();
		};
		if (!isOver) load().then(end, (error) => {
			if (!isOver) console.warn(error);
			end(otherwise);
			setTimeout(() => {
				isOver = false;
				ready();
			}, PAUSE);
		});
		return read;
	};
};
var formatted = lazily(loadable(() => import("./formatted.js")), { formattedTree: ({ source }) => parseParagraphs(source) });
var text = lazily(loadable(() => import("../body/text.js")), { parseText: parseParagraphs });
/**
* A body as nodes; `undefined` while what it takes is being loaded. A text with addresses is there at once, without its
* links. When the rest has come `ready` is called, to ask again.
*/
var bodyOf = (body, ready) => {
	const { format, source } = body;
	return (format === "text" ? (ADDRESS_HINT.test(source) && text(ready)?.parseText || parseParagraphs)(source) : formatted(ready)?.formattedTree(body, document.baseURI, ready))?.children.map(rendered);
};
export { bodyOf, rendered };

//# sourceMappingURL=body-nodes.js.map