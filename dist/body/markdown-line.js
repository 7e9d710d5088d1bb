// src/body/markdown-line.ts
var isBlank = (character) => character === " " || character === "	";
var tabEnd = (column) => column - column % 4 + 4;
/** Text without the blanks and line ends behind it. Other white space, such as a no-break space, is text. */
var trimmedEnd = (text) => {
	let end = text.length;
	while (isBlank(text[end - 1]) || text[end - 1] === "\n") end -= 1;
	return text.slice(0, end);
};
var Line = class {
	text;
	/** Where the rest starts. */
	at = 0;
	/** The first character of the rest that is no blank. */
	next = 0;
	#column = 0;
	#nextColumn = 0;
	#isInTab = false;
	constructor(text) {
		this.text = text;
		this.#findNext();
	}
	/** The columns of the blanks before `next`. */
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
	/** Everything that is left, where a tab that was taken in part is as many spaces as are left of it. */
	get rest() {
		return this.#isInTab ? " ".repeat(tabEnd(this.#column) - this.#column) + this.text.slice(this.at + 1) : this.text.slice(this.at);
	}
	/** Takes the blanks and so many characters after them, which are no blanks. */
	take(characters) {
		this.at = this.next + characters;
		this.#column = this.#nextColumn + characters;
		this.#isInTab = false;
		this.#findNext();
	}
	/** Takes so many columns of blanks, as far as there are any. */
	skip(columns) {
		const end = this.#column + columns;
		while (this.#column < end && isBlank(this.text[this.at])) {
			const after = this.text[this.at] === "	" ? tabEnd(this.#column) : this.#column + 1;
			this.#isInTab = after > end;
			if (!this.#isInTab) this.at += 1;
			this.#column = Math.min(after, end);
		}
	}
	/** Blanks are walked over once, however many containers take a part of them. */
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