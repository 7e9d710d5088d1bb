// src/importers/wordpress-numbers.ts
var numberIn = (id) => /^[1-9]\d{0,14}$/.test(id) ? Number(id) : void 0;
var CommentNumbers = class {
	#taken = /* @__PURE__ */ new Set();
	#highest = 0;
	/** The numbers of the current discussion. */
	#numbers = /* @__PURE__ */ new Map();
	/** Registers an id. All ids must be registered before the first number is given. */
	reserve(id) {
		this.#highest = Math.max(this.#highest, numberIn(id) ?? 0);
	}
	/** Begins the next discussion. */
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
	/** The number of a comment in this discussion; 0 for no comment or an unknown one. */
	of(id) {
		return id === null ? 0 : this.#numbers.get(id) ?? 0;
	}
};
export { CommentNumbers };

//# sourceMappingURL=wordpress-numbers.js.map