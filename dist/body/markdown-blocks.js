import { languageIn } from "./code-language.js";
import { Line, trimmedEnd } from "./markdown-line.js";
import { definitionAt } from "./markdown-links.js";
import { unescaped } from "./markdown-references.js";
import { fenceOf, headingOf, isThematicBreak, markerOf, underlineOf } from "./markdown-starts.js";
import { htmlBlockEnd } from "./markdown-tags.js";
import { takeLine, verbatimText } from "./markdown-verbatim.js";
// src/body/markdown-blocks.ts
/** Quotes and lists deeper than this are text. Nobody nests them so deep. */
var DEEPEST = 60;
var blocksOf = (source, names) => {
	const reader = new BlockReader(names);
	const lines = source.replace(/\r\n?/g, "\n").replaceAll("\0", "�").split("\n");
	if (lines.at(-1) === "") lines.pop();
	for (const line of lines) reader.read(new Line(line));
	return reader.finish();
};
var BlockReader = class {
	#names;
	#root = {
		children: [],
		isEmpty: true
	};
	#containers = [this.#root];
	#definitions = /* @__PURE__ */ new Map();
	#open;
	constructor(names) {
		this.#names = names;
	}
	finish() {
		this.#close();
		return {
			children: this.#root.children,
			definitions: this.#definitions
		};
	}
	read(line) {
		const matched = this.#enter(line);
		if (matched === this.#containers.length && this.#goOn(line)) return;
		const depth = this.#start(line, matched);
		if (depth === void 0) return;
		if (line.isBlank) this.#closeTo(depth);
		else if (this.#open?.kind === "paragraph") this.#open.lines.push(line.content);
		else this.#begin(depth, {
			kind: "paragraph",
			lines: [line.content]
		});
	}
	/** How many of the open containers the line is in. */
	#enter(line) {
		let depth = 1;
		for (; depth < this.#containers.length; depth += 1) {
			const { width, isEmpty } = this.#containers[depth];
			if (width === void 0) {
				if (line.indent > 3 || line.first !== ">") break;
				this.#takeQuote(line);
			} else if (line.isBlank) {
				if (isEmpty) break;
				line.take(0);
			} else if (line.indent >= width) line.skip(width);
			else break;
		}
		return depth;
	}
	#takeQuote(line) {
		line.take(1);
		line.skip(1);
	}
	/** Puts the line into the code or HTML that is open. Returns whether the line is finished by that. */
	#goOn(line) {
		const open = this.#open;
		if (!open || open.kind === "paragraph") return false;
		const result = takeLine(open, line);
		if (result === "last") this.#close();
		return result !== "not";
	}
	/** Opens the containers and blocks that the line starts. Returns in how many containers the rest of the line is, if there is a rest. */
	#start(line, matched) {
		let depth = matched;
		let isParagraph = this.#open?.kind === "paragraph" && depth === this.#containers.length;
		/** The mark of the item that was started last: a line that is not a thematic break with it is not one without it. */
		let last = "";
		while (!line.isBlank) {
			if (line.indent > 3) {
				if (this.#open?.kind === "paragraph") break;
				this.#begin(depth, {
					kind: "indented",
					lines: []
				});
				this.#goOn(line);
				return;
			}
			if (this.#startLeaf(line, depth, isParagraph, last)) return void 0;
			if (depth > DEEPEST) break;
			if (line.first === ">") {
				const quote = {
					type: "blockquote",
					children: []
				};
				this.#add(depth, quote);
				this.#containers.push({
					children: quote.children,
					isEmpty: true
				});
				this.#takeQuote(line);
				last = "";
			} else {
				const marker = markerOf(line.content, isParagraph);
				if (!marker) break;
				this.#startItem(line, depth, marker);
				last = marker.sign;
			}
			depth += 1;
			isParagraph = false;
		}
		return depth;
	}
	#startItem(line, depth, marker) {
		const offset = line.indent;
		this.#closeTo(depth);
		const parent = this.#containers[depth - 1];
		let { list } = parent;
		if (list?.marker.sign !== marker.sign) {
			list = {
				type: "list",
				marker,
				items: []
			};
			this.#add(depth, list);
			parent.list = list;
		}
		const children = [];
		list.items.push(children);
		line.take(marker.length);
		const blanks = line.isBlank || line.indent > 4 ? 1 : line.indent;
		line.skip(blanks);
		this.#containers.push({
			children,
			width: offset + marker.length + blanks,
			isEmpty: true
		});
	}
	/** Starts a block that contains no blocks. */
	#startLeaf(line, depth, isParagraph, last) {
		const { first, content } = line;
		const heading = first === "#" ? headingOf(content) : void 0;
		if (heading) {
			this.#add(depth, {
				type: "heading",
				...heading
			});
			return true;
		}
		const fence = first === "`" || first === "~" ? fenceOf(content) : void 0;
		if (fence) {
			this.#begin(depth, {
				kind: "fence",
				lines: [],
				fence: {
					...fence,
					indent: line.indent
				}
			});
			return true;
		}
		const end = first === "<" ? htmlBlockEnd(content, this.#open?.kind === "paragraph") : void 0;
		if (end) {
			this.#begin(depth, {
				kind: "html",
				lines: [],
				end
			});
			this.#goOn(line);
			return true;
		}
		const underlined = isParagraph && (first === "=" || first === "-") ? underlineOf(content) : void 0;
		if (underlined && this.#underline(underlined)) return true;
		if (first === last || !isThematicBreak(content)) return false;
		this.#add(depth, { type: "thematicBreak" });
		return true;
	}
	/** Makes the open paragraph a heading, unless it has only definitions. */
	#underline(depth) {
		const text = this.#withoutDefinitions();
		if (text === "") return false;
		this.#open = void 0;
		this.#add(this.#containers.length, {
			type: "heading",
			depth,
			text
		});
		return true;
	}
	/** Adds a block to a container, and ends the blocks that were open in it. */
	#add(depth, block) {
		this.#closeTo(depth);
		const container = this.#containers[depth - 1];
		container.children.push(block);
		container.list = void 0;
		container.isEmpty = false;
	}
	#begin(depth, open) {
		this.#closeTo(depth);
		const container = this.#containers[depth - 1];
		container.list = void 0;
		container.isEmpty = false;
		this.#open = open;
	}
	#closeTo(depth) {
		this.#close();
		this.#containers.length = depth;
	}
	/** Ends the open block, which is in the innermost container. */
	#close() {
		const open = this.#open;
		if (!open) return;
		const { children } = this.#containers.at(-1);
		if (open.kind === "paragraph") {
			const text = this.#withoutDefinitions();
			if (text) children.push({
				type: "paragraph",
				text
			});
		} else if (open.kind === "html") children.push({
			type: "html",
			value: verbatimText(open)
		});
		else {
			const info = open.kind === "fence" ? unescaped(open.fence.info, this.#names) : "";
			children.push({
				type: "code",
				value: verbatimText(open),
				...languageIn(info)
			});
		}
		this.#open = void 0;
	}
	/** The text of the open paragraph, without the definitions at its start. */
	#withoutDefinitions() {
		const open = this.#open;
		const text = trimmedEnd(open.lines.join("\n"));
		let at = 0;
		for (;;) {
			const definition = definitionAt(text, at, this.#names);
			if (!definition) break;
			const { name, url, end } = definition;
			if (!this.#definitions.has(name)) this.#definitions.set(name, url);
			at = end;
		}
		const rest = text.slice(at);
		open.lines = rest === "" ? [] : [rest];
		return rest;
	}
};
export { blocksOf };

//# sourceMappingURL=markdown-blocks.js.map