// src/elements/moderation/selection.ts
var Selection = class {
	#keys = /* @__PURE__ */ new Set();
	#isAll = false;
	/** Where a range begins. */
	#last;
	get keys() {
		return [...this.#keys];
	}
	get size() {
		return this.#keys.size;
	}
	/** Whether all that match are selected. */
	get isAll() {
		return this.#isAll;
	}
	set isAll(isAll) {
		this.#isAll = isAll;
	}
	has(key) {
		return this.#isAll || this.#keys.has(key);
	}
	/**
	* @param shown all keys that are shown, in their order
	* @param isRange whether all between this and the last one are set too
	*/
	set(key, isOn, shown = [], isRange = false) {
		const [from, to] = [shown.indexOf(this.#last ?? key), shown.indexOf(key)];
		const keys = isRange && from >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [key];
		this.#isAll = false;
		for (const one of keys) if (isOn) this.#keys.add(one);
		else this.#keys.delete(one);
		this.#last = key;
	}
	/** Selects exactly these. */
	setAll(keys) {
		this.clear();
		for (const key of keys) this.#keys.add(key);
	}
	clear() {
		this.#keys.clear();
		this.#isAll = false;
		this.#last = void 0;
	}
};
export { Selection };

//# sourceMappingURL=selection.js.map