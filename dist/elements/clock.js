// src/elements/clock.ts
/** What changes later than this will have been rendered anew by then. */
var MOST = 864e5;
var Clock = class {
	#ticking = /* @__PURE__ */ new Set();
	#timer;
	#wakesAt = Infinity;
	#least;
	/** @param least milliseconds between two looks: more often shows nothing a reader would notice */
	constructor(least = 1e3) {
		this.#least = least;
	}
	/** Looks after `ticking` from the next look on. */
	add(ticking) {
		this.#ticking.add(ticking);
		this.#wakeIn(0);
	}
	delete(ticking) {
		this.#ticking.delete(ticking);
		if (!this.#ticking.size) this.#sleep();
	}
	#wakeIn(wait) {
		const wakesAt = Date.now() + Math.max(wait, this.#least);
		if (wait > MOST || wakesAt >= this.#wakesAt) return;
		this.#sleep();
		this.#wakesAt = wakesAt;
		this.#timer = setTimeout(() => this.#tick(), wakesAt - Date.now());
	}
	#sleep() {
		clearTimeout(this.#timer);
		this.#wakesAt = Infinity;
	}
	#tick() {
		this.#wakesAt = Infinity;
		const now = Date.now();
		let next = Infinity;
		for (const ticking of this.#ticking) next = Math.min(next, ticking.tick(now));
		this.#wakeIn(next);
	}
};
/** The page's clock. It knows only when to look again, so sharing it ties nothing together. */
var clock = new Clock();
export { Clock, clock };

//# sourceMappingURL=clock.js.map