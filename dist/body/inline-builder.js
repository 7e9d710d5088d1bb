import { autolink } from "./autolink.js";
import { DelimiterList, Delimiters } from "./inline-delimiters.js";
// src/body/inline-builder.ts
/** Emphasis deeper than this is text. Nobody nests it so deep. */
var DEEPEST = 60;
var typedOf = (mark, sign) => sign.repeat(mark === "emphasis" ? 1 : 2);
var textOf = (nodes) => nodes.map((node) => "value" in node ? node.value : node.type === "break" ? "\n" : textOf(node.children)).join("");
var InlineBuilder = class {
	#pieces = [];
	#delimiters = new DelimiterList();
	#brackets = [];
	/** How many of the open brackets, from the first on, have a link in them, and so cannot be a link. */
	#inactive = 0;
	#frames = [{
		children: [],
		isInLink: false
	}];
	/** Text that is not in the tree yet. */
	#text = "";
	/** By how many marks this is deeper than allowed. */
	#over = 0;
	/** Text in which addresses become links. */
	text(value) {
		this.#pieces.push(value);
	}
	/** A node that stays as it is. */
	whole(node) {
		this.#pieces.push(node);
	}
	row(sign, length, canOpen, canClose) {
		this.#pieces.push(this.#delimiters.add(sign, length, canOpen, canClose));
	}
	openBracket(isImage, at) {
		const bracket = {
			isImage,
			at,
			below: this.#delimiters.last
		};
		this.#brackets.push(bracket);
		this.#pieces.push(bracket);
	}
	/** Takes the last bracket that is open, if it can be the start of a link or picture. */
	takeBracket() {
		const bracket = this.#brackets.pop();
		const isActive = bracket?.isImage || this.#brackets.length >= this.#inactive;
		this.#inactive = Math.min(this.#inactive, this.#brackets.length);
		return isActive ? bracket : void 0;
	}
	/** Makes a link or picture of what follows a bracket that was taken. */
	link(bracket, url, typed) {
		bracket.url = url;
		this.#delimiters.pairAfter(bracket.below);
		this.#pieces.push({ typed });
		if (!bracket.isImage) this.#inactive = this.#brackets.length;
	}
	finish() {
		this.#delimiters.pairAfter();
		for (const piece of this.#pieces) this.#place(piece);
		this.#flush();
		return this.#frames[0].children;
	}
	get #frame() {
		return this.#frames.at(-1);
	}
	#place(piece) {
		if (typeof piece === "string") this.#text += piece;
		else if (piece instanceof Delimiters) {
			for (const mark of piece.closes) this.#leave(typedOf(mark, piece.sign));
			this.#text += piece.sign.repeat(piece.rest);
			for (const mark of piece.opens.toReversed()) this.#enter(mark, typedOf(mark, piece.sign));
		} else if ("typed" in piece) this.#leave(piece.typed);
		else if ("below" in piece) {
			const typed = piece.isImage ? "![" : "[";
			if (piece.url === void 0) this.#text += typed;
			else this.#enter(piece, typed);
		} else if (piece.type === "link" && this.#frame.isInLink) this.#text += textOf(piece.children);
		else {
			this.#flush();
			this.#frame.children.push(piece);
		}
	}
	#flush() {
		const { children, isInLink } = this.#frame;
		const nodes = isInLink ? [{
			type: "text",
			value: this.#text
		}] : autolink(this.#text);
		for (const node of nodes) if (node.type !== "text" || node.value) children.push(node);
		this.#text = "";
	}
	#enter(of, typed) {
		if (this.#over > 0 || this.#frames.length > DEEPEST) {
			this.#over += 1;
			this.#text += typed;
			return;
		}
		this.#flush();
		const isInLink = this.#frame.isInLink || typeof of === "object" && !!of.url;
		this.#frames.push({
			children: [],
			isInLink,
			of
		});
	}
	#leave(typed) {
		if (this.#over > 0) {
			this.#over -= 1;
			this.#text += typed;
			return;
		}
		this.#flush();
		const { children, of } = this.#frames.pop();
		for (const node of this.#nodesOf(of, children, typed)) this.#frame.children.push(node);
	}
	/** A link within a link becomes text. A picture becomes a link, so that the page requests nothing that the reader did not ask for. */
	#nodesOf(of, children, typed) {
		if (typeof of === "string") return [{
			type: of,
			children
		}];
		const { isImage, url = "" } = of;
		const content = isImage ? [{
			type: "text",
			value: textOf(children) || url || `![${typed}`
		}] : children;
		return url && !this.#frame.isInLink ? [{
			type: "link",
			url,
			children: content
		}] : content;
	}
};
export { InlineBuilder };

//# sourceMappingURL=inline-builder.js.map