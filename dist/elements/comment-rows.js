import { clock } from "./clock.js";
import { painted, yieldToPage } from "./yield-to-page.js";
// src/elements/comment-rows.ts
/** Rows a block begins with; those that come between them later may make it larger. */
var BLOCK = 20;
/** Milliseconds of work between two breaths. */
var SLICE = 8;
var rowAfter = (row) => row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild ?? null;
var CommentRows = class {
	element = document.createElement("div");
	#rows = /* @__PURE__ */ new Map();
	#turn = 0;
	/** Pending while the first slice is being painted, which nothing may delay. */
	#painting;
	constructor(className) {
		this.element.className = className;
		this.element.role = "list";
		for (const type of [
			"contentvisibilityautostatechange",
			"pointerover",
			"focusin"
		]) this.element.addEventListener(type, (event) => this.#onSight(event));
	}
	get(id) {
		return this.#rows.get(id);
	}
	/** Shows these nodes and no others. Resolves when all are there, or when a later call has taken over. */
	async show(nodes, view) {
		const turn = this.#turn += 1;
		this.#removeAllBut(nodes);
		this.element.ariaBusy = "true";
		let place = this.element.firstElementChild?.firstElementChild ?? null;
		let breath = performance.now();
		let threads = 0;
		for (const node of nodes) {
			threads += Number(node.depth === 0);
			const row = this.#rows.get(node.record.id) ?? this.#make(node.record.id);
			row.show(node, view, threads);
			if (row === place) place = rowAfter(row);
			else if (place) place.before(row);
			else this.#append(row);
			if (performance.now() - breath < SLICE) continue;
			this.#painting ??= painted();
			await Promise.all([this.#painting, yieldToPage()]);
			if (turn !== this.#turn) return;
			breath = performance.now();
		}
		this.element.ariaBusy = null;
		const block = this.#lastBlock;
		block?.style.setProperty("--rows", String(block.childElementCount));
	}
	/** Its style tells how many rows it has, where that is not a full block: its height is estimated from that. */
	get #lastBlock() {
		return this.element.lastElementChild;
	}
	#append(row) {
		let block = this.#lastBlock;
		if (!block || block.childElementCount >= BLOCK) {
			block?.removeAttribute("style");
			block = document.createElement("div");
			block.className = "block";
			block.role = "none";
			this.element.append(block);
		}
		block.append(row);
	}
	/** What is on screen keeps its age up to date; what is pointed at or focused tells its date. */
	#onSight(event) {
		const row = event.target.closest("afterword-comment");
		if (!row) return;
		if (!("skipped" in event)) row.tellDate();
		else if (event.skipped) clock.delete(row);
		else clock.add(row);
	}
	#make(id) {
		const row = document.createElement("afterword-comment");
		row.id = `comment-${id}`;
		row.role = "listitem";
		row.setAttribute("part", "comment");
		this.#rows.set(id, row);
		return row;
	}
	#removeAllBut(nodes) {
		const gone = new Set(this.#rows.keys());
		for (const { record } of nodes) gone.delete(record.id);
		for (const id of gone) {
			const row = this.#rows.get(id);
			if (row?.replying) continue;
			const block = row?.parentElement;
			row?.remove();
			if (!block?.childElementCount) block?.remove();
			this.#rows.delete(id);
		}
	}
};
export { CommentRows };

//# sourceMappingURL=comment-rows.js.map