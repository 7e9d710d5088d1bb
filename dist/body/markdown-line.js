// src/body/markdown-line.ts
var isBlank = (character) => character === " " || character === "	";
var tabEnd = (column) => column - column % 4 + 4;
/** A text without blanks and line ends at its end. Other white space, such as a no-break space, is text. */
var trimmedEnd = (text) => {
	let end = text.length;
	while (isBlank(text[end - 1]) || text[end - 1] === "\n") end -= 1;
	return text.slice(0, end);
};
var Line = class {
	text;
	/** Where the rest starts. */
	at = 0;
	/** The position of the first character of the rest that is not a blank. */
	next = 0;
	#column = 0;
	#nextColumn = 0;
	#isInTab = false;
	constructor(text) {
		this.text = text;
		this.#findNext();
	}
	/** How many columns the blanks before `next` have. */
	get indent() {
		return this.#nextColumn - this.#column;
	}
	get isBlank() {
		return this.next === this.text.length;
	}
	/** The first character that is not blank; '' if all are. */
	get first() {
		return this.text[this.next] ?? "";
	}
	/** Everything from `next` on. */
	get content() {
		return this.text.slice(this.next);
	}
	/** The rest of the line. If a part of a tab was taken, spaces stand for what is left of it. */
	get rest() {
		return this.#isInTab ? " ".repeat(tabEnd(this.#column) - this.#column) + this.text.slice(this.at + 1) : this.text.slice(this.at);
	}
	/** Takes the blanks, and this many characters after them. */
	take(characters) {
		this.at = this.next + characters;
		this.#column = this.#nextColumn + characters;
		this.#isInTab = false;
		this.#findNext();
	}
	/** Takes at most this many columns of blanks. */
	skip(columns) {
		const end = this.#column + columns;
		while (this.#column < end && isBlank(this.text[this.at])) {
			const after = this.text[this.at] === "	" ? tabEnd(this.#column) : this.#column + 1;
			this.#isInTab = after > end;
			if (!this.#isInTab) this.at += 1;
			this.#column = Math.min(after, end);
		}
	}
	/** Blanks are read only once, even if several containers take a part of them. */
	#findNext() {
		this.next = this.at;
		this.#nextColumn = this.#column;
		while (isBlank(this.text[this.next])) {
			this.#nextColumn = this.text[this.next] === "	" ? tabEnd(this.#nextColumn) : this.#nextColumn + 1;
			this.next += 1;
		}
	}
};
export { Line, isBlank, trimmedEnd };

//# sourceMappingURL=markdown-line.js.map