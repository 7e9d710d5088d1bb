import { painted, yieldToPage } from "./yield-to-page.js";
// src/elements/comment-rows.ts
/** Rows made before the first paint. */
var SCREENFUL = 20;
/** Milliseconds of work between two breaths. */
var SLICE = 8;
var CommentRows = class {
	element = document.createElement("div");
	#rows = /* @__PURE__ */ new Map();
	#turn = 0;
	#breath = 0;
	#hasPainted = false;
	#painting;
	constructor(className) {
		this.element.className = className;
		this.element.role = "list";
	}
	get(id) {
		return this.#rows.get(id);
	}
	/** Shows these nodes and no others. Resolves when all are there, or when a later call has taken over. */
	async show(nodes, view) {
		const turn = this.#turn += 1;
		this.#removeAllBut(nodes);
		this.element.ariaBusy = "true";
		this.#breath = performance.now();
		let place = this.element.firstElementChild;
		for (const node of nodes) {
			const row = this.#rows.get(node.record.id) ?? this.#make(node.record.id);
			row.show(node, view);
			if (row === place) place = row.nextElementSibling;
			else this.element.insertBefore(row, place);
			if (!this.#isDue()) continue;
			await (this.#painting ?? yieldToPage());
			if (turn !== this.#turn) return;
			this.#breath = performance.now();
		}
		this.element.ariaBusy = null;
	}
	/** Is it time to let the page have a turn? */
	#isDue() {
		if (!this.#hasPainted && this.#rows.size >= SCREENFUL) {
			this.#hasPainted = true;
			this.#painting = painted().then(() => this.#painting = void 0);
		}
		return this.#painting !== void 0 || performance.now() - this.#breath > SLICE;
	}
	#make(id) {
		const row = document.createElement("afterword-comment");
		row.id = `comment-${id}`;
		row.role = "listitem";
		row.tabIndex = -1;
		this.#rows.set(id, row);
		return row;
	}
	#removeAllBut(nodes) {
		const gone = new Set(this.#rows.keys());
		for (const { record } of nodes) gone.delete(record.id);
		for (const id of gone) {
			const row = this.#rows.get(id);
			if (row?.replying) continue;
			row?.remove();
			this.#rows.delete(id);
		}
	}
};
export { CommentRows };

//# sourceMappingURL=comment-rows.js.map