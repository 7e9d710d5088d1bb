import { clock } from "./clock.js";
import { painted, yieldToPage } from "./yield-to-page.js";
// src/elements/comment-rows.ts
/** Rows a block begins with; those that come between them later may make it larger. */
var BLOCK = 20;
/** Milliseconds of work between two breaths. */
var SLICE = 10;
var CommentRows = class {
	element = document.createElement("div");
	#rows = /* @__PURE__ */ new Map();
	#turn = 0;
	constructor() {
		this.element.className = "comments";
		this.element.role = "list";
		for (const type of ["pointerover", "focusin"]) this.element.addEventListener(type, ({ target }) => target.closest("afterword-comment")?.tellDate());
	}
	get(id) {
		return this.#rows.get(id);
	}
	/**
	* Shows these nodes and no others. Resolves when all are there, or when a later call has taken over.
	*
	* @param places whose rows may stay
	*/
	async show(nodes, places, view, isNumbered = false) {
		const turn = this.#turn += 1;
		this.element.ariaBusy = "true";
		/** The row that stands where the next one is due. */
		let place = this.element.querySelector("afterword-comment");
		let threads = 0;
		let breath = performance.now();
		let breathe = painted;
		for (const node of nodes) {
			const { id } = node.record;
			while (place && place.node !== node && !places.has(place.node.record.id)) place = this.#pass(place);
			const row = place?.node === node ? place : this.#rows.get(id) ?? this.#make(id);
			row.show(node, view, isNumbered && !node.depth ? threads += 1 : 0);
			if (row === place) place = rowAfter(row);
			else this.#put(row, place);
			if (performance.now() - breath < SLICE) continue;
			await breathe();
			if (turn !== this.#turn) return;
			breathe = yieldToPage;
			breath = performance.now();
		}
		while (place) place = this.#pass(place);
		this.element.ariaBusy = null;
		clock.add(this);
	}
	/** Lets the ages rest; showing sets them going again. */
	stop() {
		clock.delete(this);
	}
	tick(now) {
		let next = Infinity;
		for (const row of this.#rows.values()) next = Math.min(next, row.tick(now));
		return next;
	}
	#make(id) {
		const row = document.createElement("afterword-comment");
		row.id = `comment-${id}`;
		row.role = "listitem";
		row.setAttribute("part", "comment");
		this.#rows.set(id, row);
		return row;
	}
	/** Takes out a row whose comment is gone, unless someone writes there: what they wrote would go with it. */
	#pass(row) {
		const next = rowAfter(row);
		if (!row.replying) {
			this.#rows.delete(row.node.record.id);
			takeOut(row);
		}
		return next;
	}
	/** Puts a row before another, or at the end: into a block that has room for it, or a new one. */
	#put(row, place) {
		takeOut(row);
		const around = place?.parentElement;
		if (around && (place.previousElementSibling || around.childElementCount < BLOCK)) {
			place.before(row);
			return;
		}
		let block = around ? around.previousElementSibling : this.element.lastElementChild;
		if (!block || block.childElementCount >= BLOCK) {
			block = document.createElement("div");
			block.role = "none";
			this.element.insertBefore(block, around ?? null);
		}
		block.append(row);
		if (block.childElementCount === BLOCK) block.className = "block";
	}
};
var rowAfter = (row) => row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild ?? null;
/** Takes a row out, and with the last one its block. */
var takeOut = (row) => {
	const block = row.parentElement;
	row.remove();
	if (!block?.firstElementChild) block?.remove();
};
export { CommentRows };

//# sourceMappingURL=comment-rows.js.map