// src/elements/clock.ts
/** Texts that change later than this are not waited for: by then the page was rendered again. */
var MOST = 864e5;
var Clock = class {
	#ticking = /* @__PURE__ */ new Set();
	#least;
	#timer;
	/** @param least milliseconds between two updates at least; a reader would not notice more of them */
	constructor(least = 1e3) {
		this.#least = least;
	}
	/** Keeps `ticking` up to date from now on. */
	add(ticking) {
		this.#ticking.add(ticking);
		this.#wakeIn(0);
	}
	delete(ticking) {
		this.#ticking.delete(ticking);
		if (!this.#ticking.size) clearTimeout(this.#timer);
	}
	#wakeIn(wait) {
		clearTimeout(this.#timer);
		if (wait < MOST) this.#timer = setTimeout(() => this.#tick(), Math.max(wait, this.#least));
	}
	#tick() {
		const now = Date.now();
		let next = Infinity;
		for (const ticking of this.#ticking) next = Math.min(next, ticking.tick(now));
		this.#wakeIn(next);
	}
};
/** The page's clock. Sharing it connects nothing: it only knows when to update next. */
var clock = new Clock();
export { Clock, clock };

//# sourceMappingURL=clock.js.map