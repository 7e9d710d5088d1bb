import { linkAddress } from "../core/url.js";
// src/body/html.ts
var policy;
var parsed = (source) => {
	const { trustedTypes } = globalThis;
	policy ??= trustedTypes?.createPolicy("afterword", { createHTML: (text) => text }) ?? { createHTML: (text) => text };
	return new DOMParser().parseFromString(policy.createHTML(source), "text/html").body;
};
/** Marks a run of text. */
var MARKS = {
	em: "emphasis",
	i: "emphasis",
	cite: "emphasis",
	dfn: "emphasis",
	var: "emphasis",
	strong: "strong",
	b: "strong",
	del: "delete",
	s: "delete",
	strike: "delete"
};
var CODES = /* @__PURE__ */ new Set([
	"code",
	"kbd",
	"samp",
	"tt"
]);
/** What stands for itself between paragraphs; whatever else is at this level runs into a paragraph. */
var BLOCKS = new Set("address,article,aside,blockquote,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul".split(","));
/** What is in these is no text to a reader. */
var NO_TEXT = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"title",
	"head",
	"object",
	"embed",
	"iframe",
	"noscript",
	"svg",
	"math"
]);
/** Nobody nests quotes or emphasis this deep; deeper is text. */
var DEEPEST = 60;
var SPACE = /[\t\n\f\r ]+/g;
/**
* The tree of an HTML fragment.
*
* @param base the address that links without one of their own are meant from
*/
var parseHtml = (source, base) => ({
	type: "root",
	children: new Reader(base).blocksIn(parsed(source), 0)
});
var Reader = class {
	#base;
	constructor(base) {
		this.#base = base;
	}
	/** The blocks in an element: its own, and paragraphs of what runs between them. */
	blocksIn(element, depth) {
		const blocks = [];
		let run = [];
		const endRun = () => {
			const children = trimmed(run);
			if (children.length) blocks.push({
				type: "paragraph",
				children
			});
			run = [];
		};
		for (const node of element.childNodes) {
			const name = node instanceof Element ? node.localName : "";
			if (depth < DEEPEST && node instanceof Element && (BLOCKS.has(name) || hasBlocks(node))) {
				endRun();
				blocks.push(...this.#block(node, depth + 1));
			} else run.push(...this.#inlines(node, depth + 1));
		}
		endRun();
		return blocks;
	}
	#block(element, depth) {
		const { localName } = element;
		if (localName === "hr") return [{ type: "thematicBreak" }];
		if (localName === "pre") return [{
			type: "code",
			value: (element.textContent ?? "").replace(/^\n|\s+$/g, "")
		}];
		if (localName === "blockquote") return [{
			type: "blockquote",
			children: this.blocksIn(element, depth)
		}];
		if (localName === "ul" || localName === "ol") return this.#list(element, depth);
		if (/^h[1-6]$/.test(localName)) {
			const children = trimmed(this.#inlinesIn(element, depth));
			return children.length ? [{
				type: "heading",
				depth: Number(localName[1]),
				children
			}] : [];
		}
		return this.blocksIn(element, depth);
	}
	#list(element, depth) {
		const children = Array.from(element.children, (item) => ({
			type: "listItem",
			children: this.blocksIn(item, depth)
		}));
		const start = Number(element.getAttribute("start") ?? 1);
		const ordered = element.localName === "ol";
		const isOffset = ordered && Number.isSafeInteger(start) && start !== 1;
		return children.length ? [{
			type: "list",
			ordered,
			...isOffset && { start },
			children
		}] : [];
	}
	#inlinesIn(element, depth) {
		return Array.from(element.childNodes).flatMap((node) => this.#inlines(node, depth));
	}
	#inlines(node, depth) {
		if (node.nodeType === Node.TEXT_NODE) return textOf((node.nodeValue ?? "").replace(SPACE, " "));
		if (!(node instanceof Element) || NO_TEXT.has(node.localName)) return [];
		if (depth > DEEPEST) return textOf((node.textContent ?? "").replace(SPACE, " "));
		const { localName } = node;
		if (localName === "br") return [{ type: "break" }];
		if (localName === "img") return textOf(node.getAttribute("alt") ?? "");
		if (CODES.has(localName)) return node.textContent ? [{
			type: "inlineCode",
			value: node.textContent
		}] : [];
		const children = this.#inlinesIn(node, depth + 1);
		const mark = MARKS[localName];
		if (mark && Object.hasOwn(MARKS, localName)) return children.length ? [{
			type: mark,
			children
		}] : [];
		const url = localName === "a" ? this.#address(node) : void 0;
		return url && children.length ? [{
			type: "link",
			url,
			children
		}] : children;
	}
	#address(element) {
		const href = element.getAttribute("href")?.trim() ?? "";
		const absolute = this.#base !== void 0 && URL.canParse(href, this.#base) ? new URL(href, this.#base).href : href;
		return linkAddress(absolute);
	}
};
var hasBlocks = (element) => !NO_TEXT.has(element.localName) && Array.from(element.children).some((child) => BLOCKS.has(child.localName) || hasBlocks(child));
var textOf = (value) => value === "" ? [] : [{
	type: "text",
	value
}];
/** A run of text without the blanks and breaks at its ends, which HTML does not show either. */
var trimmed = (run) => {
	const isBlank = (node) => node?.type === "break" || node?.type === "text" && node.value.trim() === "";
	let start = 0;
	let end = run.length;
	while (start < end && isBlank(run[start])) start += 1;
	while (end > start && isBlank(run[end - 1])) end -= 1;
	return run.slice(start, end).map((node, index, all) => {
		if (node.type !== "text") return node;
		let { value } = node;
		if (index === 0 || all[index - 1]?.type === "break") value = value.trimStart();
		if (index === all.length - 1 || all[index + 1]?.type === "break") value = value.trimEnd();
		return {
			type: "text",
			value
		};
	});
};
export { parseHtml };

//# sourceMappingURL=html.js.map