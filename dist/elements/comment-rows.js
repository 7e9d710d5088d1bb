import { clock } from "./clock.js";
import { painted, yieldToPage } from "./yield-to-page.js";
// src/elements/comment-rows.ts
/** Rows made before the first paint. */
var SCREENFUL = 20;
/** Rows put into the page at a time: so few that laying them out is no long task, so many that it is not done often. */
var BATCH = 1500;
/** Milliseconds of work between two breaths. */
var SLICE = 8;
var CommentRows = class {
	element = document.createElement("div");
	#rows = /* @__PURE__ */ new Map();
	#turn = 0;
	/** Pending while the first screenful is being painted, which nothing may delay. */
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
		const batch = document.createDocumentFragment();
		let gathered = 0;
		let place = this.element.firstElementChild;
		let breath = performance.now();
		const put = () => {
			this.element.insertBefore(batch, place);
			gathered = 0;
		};
		for (const node of nodes) {
			const row = this.#rows.get(node.record.id) ?? this.#make(node.record.id);
			row.show(node, view);
			if (row === place) {
				put();
				place = row.nextElementSibling;
			} else {
				batch.append(row);
				gathered += 1;
			}
			const isScreenful = !this.#painting && gathered === SCREENFUL;
			if (isScreenful || gathered === BATCH) put();
			if (isScreenful) this.#painting = painted();
			if (!isScreenful && performance.now() - breath < SLICE) continue;
			await Promise.all([this.#painting, yieldToPage()]);
			if (turn !== this.#turn) return;
			breath = performance.now();
		}
		put();
		this.element.ariaBusy = null;
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
		this.#rows.set(id, row);
		return row;
	}
	#removeAllBut(nodes) {
		const gone = new Set(this.#rows.keys());
		for (const { record } of nodes) gone.delete(record.id);
		for (const id of gone) {
			const row = this.#rows.get(id);
			if (row?.replying) continue;
			if (row) clock.delete(row);
			row?.remove();
			this.#rows.delete(id);
		}
	}
};
export { CommentRows };

//# sourceMappingURL=comment-rows.js.map