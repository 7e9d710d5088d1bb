import { elementIdOf } from "../core/permalink.js";
import { clock } from "./clock.js";
import { addFrame } from "./comment-frame.js";
import { createYielder } from "./yield-to-page.js";
// src/elements/comment-rows.ts
/** How many rows a new block gets. Rows that are inserted later may make it larger. */
var BLOCK = 20;
/** The first rows are laid out first, and are in smaller blocks. */
var SMALL_BLOCK = 10;
var FIRST_ROWS = 50;
/** How many blocks a new group gets. Blocks that are inserted later may make it larger. */
var GROUP = 10;
/** Milliseconds of work before the page gets a turn. */
var SLICE = 10;
/** Milliseconds of work before the first rows are painted: a frame more or less, because there is nothing to react to yet. */
var FIRST_SLICE = 16;
/** A row without a comment. A copy of it takes less time than a new row. */
var blank;
var CommentRows = class {
	#rows = /* @__PURE__ */ new Map();
	/** The first call waits until the first slice is painted. */
	#yield = createYielder();
	#element;
	#turn = 0;
	/** The nodes of the last call, and how many of them have a row. */
	#shown = [];
	#done = 0;
	#view;
	#isNumbered = false;
	/** Whether a row stays although its comment is gone, because its form is open. */
	#isHolding = false;
	/** The list element. It is made at its first use, because on a server there is no document. */
	get element() {
		if (this.#element) return this.#element;
		const element = document.createElement("div");
		element.setAttribute("part", "list");
		element.role = "list";
		return this.#element = element;
	}
	get(id) {
		return this.#rows.get(id);
	}
	/**
	* Shows these nodes and no others. Resolves when all are there, or when a later call has replaced this one.
	*
	* @param places the nodes whose rows may stay
	*/
	async show(nodes, places, view, isNumbered = false) {
		const turn = this.#turn += 1;
		if (view !== this.#view || isNumbered !== this.#isNumbered || this.#isHolding) this.#done = 0;
		this.#view = view;
		this.#isNumbered = isNumbered;
		this.#isHolding = false;
		this.element.ariaBusy = "true";
		const [known, done] = [this.#shown, this.#done];
		this.#shown = nodes;
		const start = sameAtStart(known.slice(0, done), nodes);
		const isSameAfter = done === known.length && !isNumbered;
		const end = nodes.length - (isSameAfter ? sameAtStart(known.slice(start).reverse(), nodes.slice(start).reverse()) : 0);
		let threads = isNumbered ? nodes.slice(0, start).filter(({ depth }) => !depth).length : 0;
		const stop = this.#rowOf(nodes[end]);
		/** The row that is now at the place of the next one. */
		let place = start ? rowAfter(this.#rowOf(nodes[start - 1])) : this.element.querySelector("afterword-comment");
		let breath = performance.now();
		let slice = known.length ? SLICE : FIRST_SLICE;
		for (this.#done = start; this.#done < end; this.#done += 1) {
			const node = nodes[this.#done];
			while (place && place.node !== node && !places.has(place.node.record.id)) place = this.#removeStale(place);
			const row = place?.node === node ? place : this.#rowOf(node) ?? this.#make(node.record.id);
			row.show(node, view, isNumbered && !node.depth ? threads += 1 : 0);
			if (row === place) place = rowAfter(row);
			else this.#insert(row, place);
			if (performance.now() - breath < slice) continue;
			await this.#yield();
			if (turn !== this.#turn) return;
			breath = performance.now();
			slice = SLICE;
		}
		while (place && place !== stop) place = this.#removeStale(place);
		this.#done = nodes.length;
		this.element.ariaBusy = null;
		clock.add(this);
	}
	/** Stops updating the ages, until `show` is called again. */
	stop() {
		clock.delete(this);
	}
	tick(now) {
		const time = this.#view?.now?.() ?? now;
		let next = Infinity;
		for (const row of this.#rows.values()) next = Math.min(next, row.tick(time));
		return next;
	}
	#rowOf(node) {
		return node && this.#rows.get(node.record.id);
	}
	#make(id) {
		if (!blank) {
			blank = document.createElement("afterword-comment");
			blank.role = "listitem";
			blank.setAttribute("part", "comment");
			addFrame(blank);
			blank.firstChild.remove();
		}
		const row = blank.cloneNode(true);
		row.id = elementIdOf(id);
		this.#rows.set(id, row);
		return row;
	}
	/** Removes a row whose comment is gone, unless its form is open: the text would be lost. */
	#removeStale(row) {
		const after = rowAfter(row);
		if (row.open) this.#isHolding = true;
		else {
			this.#rows.delete(row.node.record.id);
			takeOut(row);
		}
		return after;
	}
	/** Inserts a row before another, or at the end, into a block with room or into a new one. */
	#insert(row, place) {
		takeOut(row);
		const room = this.#rows.size > FIRST_ROWS ? BLOCK : SMALL_BLOCK;
		if (place?.previousElementSibling) {
			if (place.parentElement.childElementCount < 40) {
				place.before(row);
				return;
			}
			splitBefore(place);
		}
		const around = place?.parentElement;
		let group = this.element.lastElementChild;
		let block = around ? around.previousElementSibling : group?.lastElementChild;
		if (!block || block.childElementCount >= room) {
			block = document.createElement("div");
			block.role = "none";
			if (around) around.before(block);
			else {
				if (group?.className !== "") this.element.append(group = block.cloneNode());
				fill(group, block, GROUP);
			}
		}
		fill(block, row, room);
	}
};
/** How many nodes at the beginning of two lists are the same. */
var sameAtStart = (a, b) => {
	let count = 0;
	while (count < a.length && a[count] === b[count]) count += 1;
	return count;
};
/** The next row; it may be the first of the next block, or of the next group. */
var rowAfter = (row) => {
	let next = row.closest("[part=list] :not(:last-child)")?.nextElementSibling;
	while (next?.localName === "div") next = next.firstElementChild;
	return next ?? null;
};
/** Appends to a block or a group. As soon as it is full, a browser may skip it. */
var fill = (box, part, room) => {
	box.append(part);
	if (box.childElementCount >= room) box.className = "block";
};
/** Divides a block into two: the rows from this one on move into the second. */
var splitBefore = (row) => {
	const block = row.parentElement;
	const second = block.cloneNode();
	block.after(second);
	while (row.nextElementSibling) second.prepend(block.lastElementChild);
	second.prepend(row);
};
/** Removes a row; with the last row, its block too; with the last block, its group too. */
var takeOut = (row) => row.closest(":not(:only-child), [part=list] > *")?.remove();
export { CommentRows };

//# sourceMappingURL=comment-rows.js.map