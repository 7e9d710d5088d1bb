import { groupsOf } from "./finding-list.js";
// src/elements/finding/rows-in-sight.ts
var RowsInSight = class {
	#list;
	#draw;
	/** The groups and blocks that are near. */
	#near = /* @__PURE__ */ new Set();
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
		for (const group of groupsOf(this.#list)) this.#observer.observe(group);
		for (const box of this.#near) if (box.isConnected) this.#drawIn(box);
		else this.#near.delete(box);
	}
	#onMove(entries) {
		for (const { target, isIntersecting } of entries) {
			this.#near[isIntersecting ? "add" : "delete"](target);
			if (isIntersecting) this.#drawIn(target);
			else for (const part of target.children) {
				this.#near.delete(part);
				this.#observer.unobserve(part);
			}
		}
	}
	#drawIn(box) {
		for (const part of box.children) if (part.node) this.#draw(part);
		else this.#observer.observe(part);
	}
};
export { RowsInSight };

//# sourceMappingURL=rows-in-sight.js.map