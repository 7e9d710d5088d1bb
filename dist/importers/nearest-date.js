import { isoOf } from "./dates.js";
// src/importers/nearest-date.ts
/** For a file without any date. */
var UNKNOWN = "2000-01-01T00:00:00Z";
var NearestDate = class {
	#firstPass;
	#plan;
	/** By discussion: the date of the previous comment. */
	#last = /* @__PURE__ */ new Map();
	/** The date of the previous comment in the file, on any page. */
	#before;
	/** By discussion: the row of its first comment with a date. Made when first needed. */
	#first;
	constructor(firstPass, plan) {
		this.#firstPass = firstPass;
		this.#plan = plan;
	}
	/** @param createdAt its own date, if it has one */
	of(row, page, createdAt) {
		const discussion = this.#plan.discussionOf(row);
		const date = createdAt ?? this.#last.get(discussion) ?? this.#search(row, page, discussion);
		this.#last.set(discussion, date);
		this.#before = date;
		return date;
	}
	#search(row, page, discussion) {
		const { pageNumbers, pages } = this.#firstPass;
		this.#first ??= this.#findFirst();
		return pages[pageNumbers.get(page) ?? -1]?.date ?? this.#dateOf(this.#plan.rowAbove(row)) ?? this.#dateOf(this.#first.get(discussion) ?? -1) ?? this.#before ?? this.#dateOf(this.#first.values().next().value ?? -1) ?? UNKNOWN;
	}
	#findFirst() {
		const first = /* @__PURE__ */ new Map();
		for (let row = 0; row < this.#firstPass.rows.count; row += 1) {
			const discussion = this.#plan.discussionOf(row);
			if (!first.has(discussion) && this.#firstPass.rows.get(row, 5)) first.set(discussion, row);
		}
		return first;
	}
	#dateOf(row) {
		return row < 0 ? void 0 : isoOf(this.#firstPass.rows.get(row, 5) * 1e3);
	}
};
export { NearestDate };

//# sourceMappingURL=nearest-date.js.map