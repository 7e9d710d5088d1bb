import { linkAddress } from "../core/url.js";
import { autolink } from "./autolink.js";
import { InlineBuilder } from "./inline-builder.js";
import { isBlank } from "./markdown-line.js";
import { labelEnd, labelName, resourceAt } from "./markdown-links.js";
import { PUNCTUATION, referenceAt } from "./markdown-references.js";
import { TagFinder } from "./markdown-tags.js";
// src/body/markdown-inlines.ts
var SPECIAL = "\n\\`*_~[]!<&";
var EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;
var sideOf = (character) => character === void 0 || /\s/.test(character) ? "blank" : /[a-z\d]/i.test(character) || !/[\p{P}\p{S}]/u.test(character) ? "word" : "punctuation";
var inlinesOf = (text, context) => /[\n\\`*_~[\]!<&]/.test(text) ? new InlineReader(text, context).read() : autolink(text);
var InlineReader = class {
	#text;
	#context;
	#builder = new InlineBuilder();
	#tags;
	/** The positions of rows of backticks, by their length; the next one is last. */
	#backticks;
	#at = 0;
	constructor(text, context) {
		this.#text = text;
		this.#context = context;
	}
	read() {
		const text = this.#text;
		let from = 0;
		while (this.#at < text.length) {
			const at = this.#at;
			if (!SPECIAL.includes(text[at])) {
				this.#at += 1;
				continue;
			}
			let end = at;
			if (text[at] === "\n") while (end > from && isBlank(text[end - 1])) end -= 1;
			if (end > from) this.#builder.text(text.slice(from, end));
			this.#special(text[at]);
			from = this.#at;
		}
		this.#builder.text(text.slice(from));
		return this.#builder.finish();
	}
	/** Reads what a special character starts, and continues after it. */
	#special(character) {
		switch (character) {
			case "\n": return this.#whole({ type: "break" }, this.#at + 1);
			case "\\": return this.#escape();
			case "`": return this.#code();
			case "*":
			case "_":
			case "~": return this.#row(character);
			case "[": return this.#bracket(false);
			case "!": return this.#text[this.#at + 1] === "[" ? this.#bracket(true) : this.#plain(1);
			case "]": return this.#closeBracket();
			case "<": return this.#angle();
			default: return this.#reference();
		}
	}
	#plain(length) {
		this.#builder.text(this.#text.slice(this.#at, this.#at + length));
		this.#at += length;
	}
	#whole(node, end) {
		this.#builder.whole(node);
		this.#at = end;
	}
	#escape() {
		const next = this.#text[this.#at + 1] ?? "";
		if (next === "\n") return this.#whole({ type: "break" }, this.#at + 2);
		if (!PUNCTUATION.test(next)) return this.#plain(1);
		this.#builder.text(next);
		this.#at += 2;
	}
	#reference() {
		const decoded = referenceAt(this.#text, this.#at, this.#context.names);
		if (!decoded) return this.#plain(1);
		this.#builder.text(decoded.value);
		this.#at = decoded.end;
	}
	#runLength() {
		let end = this.#at + 1;
		while (this.#text[end] === this.#text[this.#at]) end += 1;
		return end - this.#at;
	}
	#code() {
		const length = this.#runLength();
		const from = this.#at + length;
		const places = this.#placesOf(length);
		while (places.length > 0 && places.at(-1) < from) places.pop();
		const to = places.at(-1);
		if (to === void 0) return this.#plain(length);
		const value = this.#text.slice(from, to).replaceAll("\n", " ");
		const isPadded = value.startsWith(" ") && value.endsWith(" ") && /[^ ]/.test(value);
		this.#whole({
			type: "inlineCode",
			value: isPadded ? value.slice(1, -1) : value
		}, to + length);
	}
	#placesOf(length) {
		this.#backticks ??= this.#findBackticks();
		return this.#backticks.get(length) ?? [];
	}
	#findBackticks() {
		const found = /* @__PURE__ */ new Map();
		let end = this.#text.length;
		while (end > this.#at) {
			let start = end;
			while (this.#text[start - 1] === "`" && start > this.#at) start -= 1;
			if (start < end) {
				const places = found.get(end - start);
				if (places) places.push(start);
				else found.set(end - start, [start]);
			}
			end = Math.min(start, end - 1);
		}
		return found;
	}
	#row(sign) {
		const length = this.#runLength();
		if (sign === "~" && length !== 2) return this.#plain(length);
		const [previous, next] = [this.#text[this.#at - 1], this.#text[this.#at + length]];
		const [before, after] = [sideOf(previous), sideOf(next)];
		const isOpen = sign !== "~" && next === "~";
		const isShut = sign !== "~" && previous === "~";
		const isStart = after === "word" || after === "punctuation" && before !== "word" || isOpen;
		const isEnd = before === "word" || before === "punctuation" && after !== "word" || isShut;
		const canOpen = isStart && (sign !== "_" || before !== "word" || !isEnd);
		const canClose = isEnd && (sign !== "_" || after !== "word" || !isStart);
		this.#builder.row(sign, length, canOpen, canClose);
		this.#at += length;
	}
	#bracket(isImage) {
		this.#at += isImage ? 2 : 1;
		this.#builder.openBracket(isImage, this.#at);
	}
	#closeBracket() {
		const bracket = this.#builder.takeBracket();
		const target = bracket && this.#targetOf(bracket.at);
		if (!target) return this.#plain(1);
		this.#builder.link(bracket, target.url, this.#text.slice(this.#at, target.end));
		this.#at = target.end;
	}
	/** The address of the link whose text ends here, and where the link ends. */
	#targetOf(from) {
		const text = this.#text;
		const { names, resolve } = this.#context;
		const behind = this.#at + 1;
		const resource = resourceAt(text, behind, names);
		if (resource) return {
			url: linkAddress(resource.url) ?? "",
			end: resource.end
		};
		const end = text[behind] === "[" ? labelEnd(text, behind) : void 0;
		const [start, stop] = end === void 0 ? [from - 1, behind] : [behind, end];
		if (labelEnd(text, start) !== stop) return void 0;
		const url = resolve(labelName(text.slice(start, stop)));
		const isCollapsed = end === void 0 && text.startsWith("[]", behind);
		return url === void 0 ? void 0 : {
			url,
			end: isCollapsed ? behind + 2 : stop
		};
	}
	#angle() {
		const text = this.#text;
		if (!/[\w!/?.#$%&'*+=^`{|}~-]/.test(text[this.#at + 1] ?? "")) return this.#plain(1);
		let close = this.#at + 1;
		while (close < text.length && !/[\s<>]/.test(text[close])) close += 1;
		const inner = text[close] === ">" ? text.slice(this.#at + 1, close) : "";
		const isAddress = /^[a-z][a-z\d+.-]{1,31}:/i.test(inner);
		const url = isAddress ? linkAddress(inner) : EMAIL.test(inner) ? `mailto:${inner}` : void 0;
		const children = [{
			type: "text",
			value: inner
		}];
		if (url) return this.#whole({
			type: "link",
			url,
			children
		}, close + 1);
		if (isAddress) return this.#whole(children[0], close + 1);
		this.#tags ??= new TagFinder(text);
		const end = this.#tags.endOf(this.#at);
		if (end === void 0) return this.#plain(1);
		this.#whole({
			type: "text",
			value: text.slice(this.#at, end)
		}, end);
	}
};
export { inlinesOf };

//# sourceMappingURL=markdown-inlines.js.map