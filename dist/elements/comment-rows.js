import { clock } from "./clock.js";
import { painted, yieldToPage } from "./yield-to-page.js";
// src/elements/comment-rows.ts
/** Rows a block begins with; those that come between them later may make it larger. */
var BLOCK = 20;
/** Milliseconds of work between two breaths. */
var SLICE = 10;
var rowAfter = (row) => row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild ?? null;
var CommentRows = class {
	element = document.createElement("div");
	#rows = /* @__PURE__ */ new Map();
	/** What is shown; nothing while it is being changed, or where a row outstays its node. */
	#shown;
	#turn = 0;
	/** Pending while the first slice is being painted, which nothing may delay. */
	#painting;
	constructor() {
		this.element.className = "comments";
		this.element.role = "list";
		for (const type of [
			"contentvisibilityautostatechange",
			"pointerover",
			"focusin"
		]) this.element.addEventListener(type, (event) => this.#onSight(event), true);
	}
	get(id) {
		return this.#rows.get(id);
	}
	/** Shows these nodes and no others. Resolves when all are there, or when a later call has taken over. */
	async show(nodes, view) {
		const turn = this.#turn += 1;
		const { start, end, gone } = this.#compare(nodes, view);
		for (const id of gone) this.#remove(id);
		this.#shown = void 0;
		this.element.ariaBusy = "true";
		const placeFrom = (row) => {
			let place = row;
			while (place && gone.has(place.node.record.id)) place = rowAfter(place);
			return place;
		};
		const before = start ? this.#rows.get(nodes[start - 1].record.id) : void 0;
		let place = placeFrom(before ? rowAfter(before) : this.element.firstElementChild?.firstElementChild ?? null);
		let threads = 0;
		let breath = performance.now();
		for (const node of nodes.slice(start, end)) {
			if (view.numbered && !node.depth) threads += 1;
			const row = this.#rows.get(node.record.id) ?? this.#make(node.record.id);
			row.show(node, view, threads);
			if (row === place) place = placeFrom(rowAfter(row));
			else if (place) place.before(row);
			else this.#append(row);
			if (performance.now() - breath < SLICE) continue;
			this.#painting ??= painted();
			await Promise.all([this.#painting, yieldToPage()]);
			if (turn !== this.#turn) return;
			breath = performance.now();
		}
		if (this.#rows.size === nodes.length) this.#shown = {
			nodes,
			view
		};
		this.element.ariaBusy = null;
		const block = this.#lastBlock;
		block?.style.setProperty("--rows", String(block.childElementCount));
		clock.add(this);
	}
	/** Lets the ages rest; showing sets them going again. */
	stop() {
		clock.delete(this);
	}
	/** Brings the ages of what is on screen up to date. */
	tick(now) {
		let next = Infinity;
		for (const block of this.element.children) if (block.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })) for (const row of block.children) next = Math.min(next, row.tick(now));
		return next;
	}
	/** Where nodes differ from what is shown: for one change, one place in ten thousand. */
	#compare(nodes, view) {
		let start = 0;
		let end = nodes.length;
		let old = this.#rows.keys();
		if (this.#shown?.view === view && !view.numbered) {
			const shown = this.#shown.nodes;
			let oldEnd = shown.length;
			while (start < end && nodes[start] === shown[start]) start += 1;
			while (end > start && oldEnd > start && nodes[end - 1] === shown[oldEnd - 1]) {
				end -= 1;
				oldEnd -= 1;
			}
			old = shown.slice(start, oldEnd).map(({ record }) => record.id);
		}
		const gone = new Set(old);
		for (const { record } of nodes.slice(start, end)) gone.delete(record.id);
		return {
			start,
			end,
			gone
		};
	}
	#make(id) {
		const row = document.createElement("afterword-comment");
		row.id = `comment-${id}`;
		row.role = "listitem";
		row.setAttribute("part", "comment");
		this.#rows.set(id, row);
		return row;
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
	#remove(id) {
		const row = this.#rows.get(id);
		if (!row || row.replying) return;
		const block = row.parentElement;
		row.remove();
		if (!block?.childElementCount) block?.remove();
		this.#rows.delete(id);
	}
	/** Its style tells how many rows it has, where that is not a full block: its height is estimated from that. */
	get #lastBlock() {
		return this.element.lastElementChild;
	}
	/** What comes on screen tells its age as of now; what is pointed at or focused tells its date. */
	#onSight(event) {
		if ("skipped" in event) clock.add(this);
		else event.target.closest("afterword-comment")?.tellDate();
	}
};
export { CommentRows };

//# sourceMappingURL=comment-rows.js.map