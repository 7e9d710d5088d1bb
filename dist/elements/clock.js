// src/elements/clock.ts
/** What changes later than this will have been rendered anew by then. */
var MOST = 864e5;
var Clock = class {
	#ticking = /* @__PURE__ */ new Set();
	#least;
	#timer;
	/** @param least milliseconds between two looks: more often shows nothing a reader would notice */
	constructor(least = 1e3) {
		this.#least = least;
	}
	/** Looks after `ticking`, soon and from then on. */
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
/** The page's clock. It knows only when to look again, so sharing it ties nothing together. */
var clock = new Clock();
export { Clock, clock };

//# sourceMappingURL=clock.js.map