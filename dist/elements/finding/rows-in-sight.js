import { blocksOf } from "./finding-list.js";
// src/elements/finding/rows-in-sight.ts
var RowsInSight = class {
	#list;
	#draw;
	#seen = /* @__PURE__ */ new Set();
	#watched = /* @__PURE__ */ new WeakSet();
	#observer = new IntersectionObserver((entries) => this.#onMove(entries), { rootMargin: "100% 0px" });
	constructor(list, draw) {
		this.#list = list;
		this.#draw = draw;
		list.addController(this);
		this.hostUpdated();
	}
	hostUpdated() {
		this.#update();
	}
	async #update() {
		await this.#list.updateComplete;
		for (const block of blocksOf(this.#list)) if (!this.#watched.has(block)) {
			this.#watched.add(block);
			this.#observer.observe(block);
		}
		for (const block of this.#seen) if (block.isConnected) this.#drawIn(block);
		else this.#seen.delete(block);
	}
	#onMove(entries) {
		for (const { target, isIntersecting } of entries) {
			this.#seen[isIntersecting ? "add" : "delete"](target);
			if (isIntersecting) this.#drawIn(target);
		}
	}
	#drawIn(block) {
		for (const row of block.children) if (row.node) this.#draw(row);
	}
};
export { RowsInSight };

//# sourceMappingURL=rows-in-sight.js.map