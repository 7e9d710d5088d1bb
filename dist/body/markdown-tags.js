import { isBlank } from "./markdown-line.js";
// src/body/markdown-tags.ts
var isSpace = (character) => isBlank(character) || character === "\n";
/** A position in a text, which moves forward. */
var Scanner = class {
	text;
	at;
	constructor(text, at) {
		this.text = text;
		this.at = at;
	}
	get character() {
		return this.text[this.at] ?? "";
	}
	/** Moves past all characters that pass a test. Returns whether there was one. */
	pass(test) {
		const from = this.at;
		while (this.at < this.text.length && test(this.character)) this.at += 1;
		return this.at > from;
	}
	passOne(character) {
		if (this.character !== character) return false;
		this.at += 1;
		return true;
	}
};
var passValue = (scanner) => {
	for (const quote of ["\"", "'"]) if (scanner.passOne(quote)) {
		scanner.pass((character) => character !== quote);
		return scanner.passOne(quote);
	}
	return scanner.pass((character) => !/[ \t\n"'=<>`]/.test(character));
};
/**
* Where the tag that starts at an index ends: after its `>`; or, with `false`, where it becomes invalid.
*/
var tagAt = (text, start) => {
	const scanner = new Scanner(text, start + 1);
	const isClosing = scanner.passOne("/");
	const isWhole = (() => {
		if (!/[A-Za-z]/.test(scanner.character)) return false;
		scanner.pass((character) => /[A-Za-z\d-]/.test(character));
		for (;;) {
			const isApart = scanner.pass(isSpace);
			if (isClosing) return scanner.passOne(">");
			if (scanner.passOne(">")) return true;
			if (scanner.passOne("/")) return scanner.passOne(">");
			if (!isApart || !/[A-Za-z_:]/.test(scanner.character)) return false;
			scanner.pass((character) => /[\w.:-]/.test(character));
			const behindName = scanner.at;
			scanner.pass(isSpace);
			if (!scanner.passOne("=")) scanner.at = behindName;
			else {
				scanner.pass(isSpace);
				if (!passValue(scanner)) return false;
			}
		}
	})();
	return [scanner.at, isWhole];
};
/** Raw HTML that is not an element: how it starts, and how it ends. */
var OTHERS = [
	[/^<!--/, "-->"],
	[/^<\?/, "?>"],
	[/^<!\[CDATA\[/, "]]>"],
	[/^<![A-Za-z]/, ">"]
];
/** Finds the raw HTML in one text. */
var TagFinder = class {
	#text;
	/** Ends that were not found. They are not found later in the text either. */
	#absent = /* @__PURE__ */ new Set();
	/** How many more characters of invalid tags are read, before every `<` is only a character. */
	#patience;
	constructor(text) {
		this.#text = text;
		this.#patience = 1e3 + text.length;
	}
	/** The end of the raw HTML that starts at an index; `undefined` if there is none. */
	endOf(at) {
		const head = this.#text.slice(at, at + 9);
		for (const [start, end] of OTHERS) if (start.test(head)) return this.#closing(at, end);
		if (this.#patience < 0) return void 0;
		const [end, isWhole] = tagAt(this.#text, at);
		if (isWhole) return end;
		this.#patience -= end - at;
	}
	#closing(at, closing) {
		if (this.#absent.has(closing)) return void 0;
		const found = this.#text.indexOf(closing, at + 2);
		if (found >= 0) return found + closing.length;
		this.#absent.add(closing);
	}
};
var BLOCK_NAMES = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
/** How a block of HTML starts, and what its last line contains. */
var BLOCKS = [
	[/^<(?:script|pre|textarea|style)(?:[\s>]|$)/i, /<\/(?:script|pre|textarea|style)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<!\[CDATA\[/, /\]\]>/],
	[/^<![A-Za-z]/, />/]
];
var NAMED_BLOCK = new RegExp(`^</?(?:${BLOCK_NAMES})(?:\\s|/?>|$)`, "i");
/** @param mayInterrupt whether the line could continue a paragraph; only tags of blocks end one */
var htmlBlockEnd = (line, mayInterrupt) => {
	const head = line.slice(0, 20);
	for (const [start, end] of BLOCKS) if (start.test(head)) return end;
	if (NAMED_BLOCK.test(head)) return "blank";
	if (mayInterrupt) return void 0;
	const [end, isWhole] = tagAt(line, 0);
	return isWhole && line.slice(end).trim() === "" ? "blank" : void 0;
};
export { TagFinder, htmlBlockEnd };

//# sourceMappingURL=markdown-tags.js.map