// src/importers/wordpress-numbers.ts
var numberIn = (id) => /^[1-9]\d{0,14}$/.test(id) ? Number(id) : void 0;
var CommentNumbers = class {
	#taken = /* @__PURE__ */ new Set();
	#highest = 0;
	/** Of the discussion at hand. */
	#numbers = /* @__PURE__ */ new Map();
	/** Tells of an id before any number is given. */
	reserve(id) {
		this.#highest = Math.max(this.#highest, numberIn(id) ?? 0);
	}
	/** The next discussion. */
	begin() {
		this.#numbers = /* @__PURE__ */ new Map();
	}
	assign(id) {
		if (this.#numbers.has(id)) return;
		const own = numberIn(id);
		const isFree = own !== void 0 && !this.#taken.has(own);
		const number = isFree ? own : this.#highest += 1;
		if (isFree) this.#taken.add(number);
		this.#numbers.set(id, number);
	}
	/** The number of a comment of this discussion; 0 for none, and for one that is not there. */
	of(id) {
		return id === null ? 0 : this.#numbers.get(id) ?? 0;
	}
};
export { CommentNumbers };

//# sourceMappingURL=wordpress-numbers.js.map