import { linkAddress } from "../core/url.js";
import { commonNames } from "./character-names.js";
import { languageIn } from "./code-language.js";
import { HtmlRun } from "./html-run.js";
import { readHtml } from "./html-tokens.js";
import { addressRoom } from "./limits.js";
import { parseText } from "./text.js";
// src/body/html.ts
/** Marks a run of text. */
var MARKS = new Map([
	...[
		"em",
		"i",
		"cite",
		"dfn",
		"var"
	].map((name) => [name, "emphasis"]),
	...["strong", "b"].map((name) => [name, "strong"]),
	...[
		"del",
		"s",
		"strike"
	].map((name) => [name, "delete"]),
	...[
		"code",
		"kbd",
		"samp",
		"tt"
	].map((name) => [name, "inlineCode"])
]);
/** What stands for itself between paragraphs; whatever else is at this level runs into a paragraph. */
var BLOCKS = new Set("address,article,aside,blockquote,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul".split(","));
/** The content of these elements is not shown. */
var NO_TEXT = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"title",
	"object",
	"iframe",
	"noscript",
	"svg",
	"math"
]);
/** An element of HTML ends a drawing or formula that was not closed. */
var endsForeign = (name) => BLOCKS.has(name) || MARKS.has(name) || /^(?:br|img|span|sub|sup)$/.test(name);
/** Quotes and lists deeper than this are text. Nobody nests them so deep. */
var DEEPEST = 60;
/**
* The tree of an HTML fragment.
*
* @param base the address that relative links start from
*/
var parseHtml = (source, base, names = commonNames) => {
	if (source.length > 1e6) return parseText(source);
	const builder = new Builder(base, addressRoom(source));
	readHtml(source, builder, names);
	return {
		type: "root",
		children: builder.finish()
	};
};
/** The language of code, by the class that most systems give it (`language-js`). */
var languageOf = (attributes) => /(?:^|\s)lang(?:uage)?-(\S+)/.exec(attributes.get("class") ?? "")?.[1];
var Builder = class {
	#base;
	/** How many more characters the addresses may have. */
	#room;
	#run = new HtmlRun();
	#frames = [{
		name: "body",
		start: void 0,
		children: [],
		heading: 0
	}];
	/** By how many quotes and lists this is deeper than allowed. */
	#over = 0;
	/** The name of the element whose content is left out, and how many of this name are open. */
	#left;
	/** The text of the `pre` that is open. */
	#code;
	#lang;
	constructor(base, room) {
		this.#base = base;
		this.#room = room;
	}
	finish() {
		this.#endCode();
		this.#endRun();
		this.#endTo(1);
		return this.#frame.children;
	}
	text(value) {
		if (this.#left) return;
		if (this.#code) {
			this.#code.push(value);
			return;
		}
		if (this.#isList() && /[^\t\n\f ]/.test(value)) this.#startFrame("li");
		this.#run.text(value);
	}
	start(name, attributes, isEmpty) {
		if (this.#left) {
			if (!(this.#left.name === "svg" || this.#left.name === "math") || !endsForeign(name)) {
				if (name === this.#left.name && !isEmpty) this.#left.depth += 1;
				return;
			}
			this.#left = void 0;
		}
		if (NO_TEXT.has(name)) {
			if (!isEmpty || name !== "svg" && name !== "math") this.#left = {
				name,
				depth: 1
			};
		} else if (this.#code) {
			if (name === "br") this.#code.push("\n");
			if (name === "code") this.#lang = languageOf(attributes) ?? this.#lang;
		} else if (BLOCKS.has(name)) this.#startBlock(name, attributes);
		else this.#startInline(name, attributes);
	}
	end(name) {
		if (this.#left) {
			if (name === this.#left.name && --this.#left.depth === 0) this.#left = void 0;
			return;
		}
		if (this.#code) {
			if (name !== "pre" && !this.#frames.some((frame) => frame.name === name)) return;
			this.#endCode();
		}
		const mark = MARKS.get(name);
		if (mark) this.#run.close(mark);
		else if (name === "a") this.#run.close("link");
		else if (name === "br") this.#run.break();
		else if (BLOCKS.has(name)) this.#endBlock(name);
	}
	#startInline(name, attributes) {
		const mark = MARKS.get(name);
		if (mark) this.#run.open(mark);
		else if (name === "br") this.#run.break();
		else if (name === "img") this.text(attributes.get("alt") ?? "");
		else if (name === "a") {
			this.#run.close("link");
			const url = linkAddress((attributes.get("href") ?? "").trim(), this.#base);
			this.#room -= url?.length ?? 0;
			if (url && this.#room > 0) this.#run.open("link", url);
		}
	}
	#startBlock(name, attributes) {
		this.#endRun();
		if (name === "li") {
			if (this.#frame.name === "li") this.#endTo(this.#frames.length - 1);
			if (this.#isList()) this.#startFrame("li");
			return;
		}
		if (/^(?:blockquote|[ou]l|pre|hr)$/.test(name) && this.#isList()) this.#startFrame("li");
		if (name === "blockquote" || name === "ul" || name === "ol") {
			if (this.#frames.length > DEEPEST) this.#over += 1;
			else this.#startFrame(name, Number(attributes.get("start") ?? 1));
		} else if (name === "hr") this.#frame.children.push({ type: "thematicBreak" });
		else if (name === "pre") {
			this.#code = [];
			this.#lang = languageOf(attributes);
		} else if (/^h\d$/.test(name)) this.#frame.heading = Number(name[1]);
	}
	#endBlock(name) {
		this.#endRun();
		if (/^h\d$/.test(name)) this.#frame.heading = 0;
		if (this.#over > 0 && /^(?:blockquote|[ou]l)$/.test(name)) {
			this.#over -= 1;
			return;
		}
		const index = this.#frames.findLastIndex((frame) => frame.name === name);
		const isInList = name === "li" && this.#frames.findLastIndex((frame) => /^[ou]l$/.test(frame.name)) > index;
		if (index > 0 && !isInList) this.#endTo(index);
	}
	get #frame() {
		return this.#frames.at(-1);
	}
	#isList() {
		return this.#frame.name === "ul" || this.#frame.name === "ol";
	}
	#startFrame(name, start) {
		this.#frames.push({
			name,
			start,
			children: [],
			heading: 0
		});
	}
	/** Ends the innermost frames, until this many are open. */
	#endTo(count) {
		while (this.#frames.length > count) {
			const { name, start = 1, children } = this.#frames.pop();
			const parent = this.#frame.children;
			if (name === "li") parent.push({
				type: "listItem",
				children
			});
			else if (children.length === 0) continue;
			else if (name === "blockquote") parent.push({
				type: "blockquote",
				children
			});
			else {
				const ordered = name === "ol";
				const isOffset = ordered && Number.isSafeInteger(start) && start !== 1;
				parent.push({
					type: "list",
					ordered,
					...isOffset && { start },
					children
				});
			}
		}
	}
	#endRun() {
		const children = this.#run.take();
		if (children.length === 0) return;
		const { heading } = this.#frame;
		this.#frame.children.push(heading ? {
			type: "heading",
			depth: heading,
			children
		} : {
			type: "paragraph",
			children
		});
	}
	#endCode() {
		if (!this.#code) return;
		const value = this.#code.join("").replace(/^\n/, "").trimEnd();
		this.#frame.children.push({
			type: "code",
			value,
			...languageIn(this.#lang ?? "")
		});
		this.#code = void 0;
	}
};
export { parseHtml };

//# sourceMappingURL=html.js.map