// src/core/known-records.ts
var KnownRecords = class {
	#records = /* @__PURE__ */ new Map();
	has(id) {
		return this.#records.has(id);
	}
	values() {
		return this.#records.values();
	}
	/** Takes in a page. A record known at the same revision stays the same object, so that a view need not redraw it. */
	merge(records) {
		for (const record of records) {
			const known = this.#records.get(record.id);
			if (!known || known.revision < record.revision) this.#records.set(record.id, record);
		}
	}
	/** Forgets what a fresh first page no longer vouches for, but keeps the objects of what it repeats. */
	replace(records) {
		const old = new Map(this.#records);
		this.#records.clear();
		for (const { id } of records) {
			const known = old.get(id);
			if (known) this.#records.set(id, known);
		}
		this.merge(records);
	}
	/**
	* Takes in changes. While pages are still to come, an unknown comment whose place is on one of them is left to that
	* page: shown now it would stand where it does not belong.
	*/
	apply(records, order, complete) {
		for (const record of records) if (complete || this.has(record.id) || (record.parent === null ? order === "newest" : this.has(record.parent))) this.merge([record]);
	}
};
export { KnownRecords };

//# sourceMappingURL=known-records.js.map