// src/importers/row-index.ts
var RowIndex = class {
	/** Row numbers plus one; 0 is a free slot. At least a third of the slots are free. */
	#places;
	#rows;
	#discussionOf;
	#seed = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(4)).reduce((seed, byte) => seed * 256 + byte, 0);
	constructor(rows, discussionOf) {
		this.#rows = rows;
		this.#discussionOf = discussionOf;
		this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(8, rows.count * 1.5))));
	}
	/** The slot where this row is or would be. */
	#seek(discussion, low, high) {
		const places = this.#places;
		let mixed = Math.imul(low ^ this.#seed, 2654435761) ^ Math.imul(high ^ discussion, 2246822519);
		mixed = Math.imul(mixed ^ mixed >>> 15, 739982445);
		for (let place = (mixed ^ mixed >>> 13) & places.length - 1;; place = place + 1 & places.length - 1) {
			const row = places[place] - 1;
			if (row < 0 || this.#is(row, discussion, low, high)) return place;
		}
	}
	#is(row, discussion, low, high) {
		return this.#rows.get(row, 1) === low >>> 0 && this.#rows.get(row, 2) === high >>> 0 && this.#discussionOf(row) === discussion;
	}
	/** The row, or -1. */
	find(discussion, low, high) {
		return this.#places[this.#seek(discussion, low, high)] - 1;
	}
	/** Adds a row; it replaces another row with the same id. */
	put(row) {
		const place = this.#seek(this.#discussionOf(row), this.#rows.get(row, 1), this.#rows.get(row, 2));
		this.#places[place] = row + 1;
	}
};
export { RowIndex };

//# sourceMappingURL=row-index.js.map