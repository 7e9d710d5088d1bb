import { decodedHtml } from "./html-references.js";
// src/body/html-tokens.ts
/** The attributes that are used. */
var ATTRIBUTES = /* @__PURE__ */ new Set([
	"class",
	"href",
	"alt",
	"start"
]);
/** In these elements, nothing is a tag except their own end tag. */
var RAW = /* @__PURE__ */ new Set([
	"script",
	"style",
	"xmp",
	"iframe",
	"noembed",
	"noframes",
	"textarea",
	"title"
]);
var isSpace = (character) => character !== void 0 && " 	\n\f".includes(character);
var readHtml = (source, reader, names) => new Tokenizer(source.replace(/\r\n?/g, "\n").replaceAll("\0", "�"), reader, names).read();
var Tokenizer = class {
	#source;
	#reader;
	#names;
	#at = 0;
	constructor(source, reader, names) {
		this.#source = source;
		this.#reader = reader;
		this.#names = names;
	}
	read() {
		const source = this.#source;
		let from = 0;
		while (this.#at < source.length) {
			const at = this.#at;
			if (source[at] !== "<" || !/[a-z/!?]/i.test(source[at + 1] ?? "") || !this.#isTag(at)) {
				this.#at += 1;
				continue;
			}
			this.#text(source.slice(from, at));
			this.#tag();
			from = this.#at;
		}
		this.#text(source.slice(from));
	}
	/** `</` at the end of the source is text. */
	#isTag(at) {
		return this.#source[at + 1] !== "/" || at + 2 < this.#source.length;
	}
	#text(value) {
		if (value) this.#reader.text(decodedHtml(value, this.#names, false));
	}
	/** Everything up to a character, or to the end if it is missing. */
	#until(test) {
		const from = this.#at;
		while (this.#at < this.#source.length && !test(this.#source[this.#at])) this.#at += 1;
		return this.#source.slice(from, this.#at);
	}
	#tag() {
		const second = this.#source[this.#at + 1];
		if (second === "!") return this.#comment();
		const isEnd = second === "/";
		this.#at += isEnd ? 2 : 1;
		if (!/[a-z]/i.test(this.#source[this.#at])) return this.#comment();
		const name = this.#until((character) => isSpace(character) || character === "/" || character === ">").toLowerCase();
		const attributes = /* @__PURE__ */ new Map();
		const isEmpty = this.#attributes(attributes);
		if (this.#at >= this.#source.length) return;
		this.#at += 1;
		if (isEnd) return this.#reader.end(name);
		this.#reader.start(name, attributes, isEmpty);
		if (RAW.has(name)) this.#raw(name);
		if (name === "plaintext") this.#at = this.#plain();
	}
	#comment() {
		const source = this.#source;
		if (!source.startsWith("<!--", this.#at)) {
			this.#until((character) => character === ">");
			this.#at += 1;
			return;
		}
		const end = /^<!--(-?>)/.exec(source.slice(this.#at, this.#at + 6));
		if (end) {
			this.#at += end[0].length;
			return;
		}
		this.#at += 4;
		for (;;) {
			this.#until((character) => character === "-");
			if (this.#at >= source.length) return;
			const [close] = /^--!?>/.exec(source.slice(this.#at, this.#at + 4)) ?? [""];
			this.#at += close.length || 1;
			if (close) return;
		}
	}
	/** Reads up to the `>`. Returns whether a `/` stands before it. */
	#attributes(attributes) {
		const source = this.#source;
		for (;;) {
			this.#until((character) => !isSpace(character) && character !== "/");
			if (this.#at >= source.length || source[this.#at] === ">") return source[this.#at - 1] === "/";
			const from = this.#at;
			this.#at += 1;
			this.#until((character) => isSpace(character) || "/>=".includes(character));
			const name = source.slice(from, this.#at).toLowerCase();
			this.#until((character) => !isSpace(character));
			const value = source[this.#at] === "=" ? this.#value() : "";
			if (ATTRIBUTES.has(name) && !attributes.has(name)) attributes.set(name, decodedHtml(value, this.#names, true));
		}
	}
	#value() {
		this.#at += 1;
		this.#until((character) => !isSpace(character));
		const quote = this.#source[this.#at];
		if (quote !== "\"" && quote !== "'") return this.#until((character) => isSpace(character) || character === ">");
		this.#at += 1;
		const value = this.#until((character) => character === quote);
		this.#at += 1;
		return value;
	}
	/** The text of an element that has no tags in it. */
	#raw(name) {
		const from = this.#at;
		const closing = `</${name}`;
		for (;;) {
			this.#until((character) => character === "<");
			const end = this.#at + closing.length;
			if (this.#source.slice(this.#at, end).toLowerCase() === closing && /[ \t\n\f/>]/.test(this.#source[end] ?? "") || this.#at >= this.#source.length) break;
			this.#at += 1;
		}
		const value = this.#source.slice(from, this.#at);
		if (value) this.#reader.text(name === "textarea" ? decodedHtml(value, this.#names, false) : value);
	}
	#plain() {
		this.#reader.text(this.#source.slice(this.#at));
		return this.#source.length;
	}
};
export { readHtml };

//# sourceMappingURL=html-tokens.js.map