import { hitsIn } from "../../core/search-hits.js";
// src/elements/search/highlights.ts
/** In all discussions of a page. */
var NAME = "afterword-search";
/** A comment that repeats a word is highlighted up to here. */
var MOST_IN_ROW = 200;
var highlight = () => {
	if (!globalThis.Highlight || !CSS.highlights) return void 0;
	const known = CSS.highlights.get(NAME) ?? new Highlight();
	CSS.highlights.set(NAME, known);
	return known;
};
var Highlights = class {
	#highlight = highlight();
	#drawn = /* @__PURE__ */ new Map();
	#words = [];
	/** Other words; the rows near the screen must be drawn again. */
	set words(words) {
		for (const { ranges } of this.#drawn.values()) this.#delete(ranges);
		this.#drawn.clear();
		this.#words = words;
	}
	/** Highlights the words in a row. */
	draw(row) {
		if (!this.#words.length || !this.#highlight) return;
		const body = row.querySelector("[part=body]");
		const first = body?.firstChild;
		const drawn = this.#drawn.get(row);
		if (drawn?.first === first) return;
		if (drawn) this.#delete(drawn.ranges);
		const ranges = [];
		for (const part of [row.querySelector("[part=author]"), body]) if (part) this.#find(part, ranges);
		for (const range of ranges) this.#highlight.add(range);
		this.#drawn.set(row, {
			first,
			ranges
		});
	}
	#find(within, ranges) {
		const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) for (const { start, end } of hitsIn(node.nodeValue ?? "", this.#words)) {
			if (ranges.length >= MOST_IN_ROW) return;
			ranges.push(new StaticRange({
				startContainer: node,
				startOffset: start,
				endContainer: node,
				endOffset: end
			}));
		}
	}
	#delete(ranges) {
		for (const range of ranges) this.#highlight?.delete(range);
	}
};
export { Highlights };

//# sourceMappingURL=highlights.js.map