import { Fingerprint } from "../core/fingerprint.js";
import { RowIndex } from "./row-index.js";
import { isRepaired, reasonOf, revisionOf, withReason, withRepair } from "./comment-table.js";
// src/importers/naming.ts
/** The columns that are equal in two entries of the same comment. */
var IDENTITY = [
	6,
	7,
	3,
	4
];
var Naming = class {
	#rows;
	#discussionOf;
	#index;
	#print = new Fingerprint();
	/** The numbers of equal comments without an id, from the second one on. */
	#numbers = /* @__PURE__ */ new Map();
	#highestNumbers = /* @__PURE__ */ new Map();
	/** Suffixes of ids that belong to other comments in the store. */
	#marks = /* @__PURE__ */ new Map();
	constructor(rows, discussionOf) {
		this.#rows = rows;
		this.#discussionOf = discussionOf;
		this.#index = new RowIndex(rows, discussionOf);
	}
	/** The row of a discussion whose id has this fingerprint; -1 if none. */
	find(discussion, low, high) {
		return this.#index.find(discussion, low, high);
	}
	/** Decides the id of the next row. Of two entries of the same comment, the earlier state is dropped. */
	name(row) {
		const state = this.#state(row);
		const isDropped = reasonOf(state) !== void 0;
		if (state & 1) this.#keepId(row, isDropped);
		else if (!isDropped) this.#nameByContent(row, "no-id");
	}
	/** The suffix that is added to a comment's id in the file. */
	suffixOf(row) {
		const mark = this.#marks.get(row) ?? "";
		const state = this.#state(row);
		if (!isRepaired(state, "no-id") && !isRepaired(state, "repeated-id")) return mark;
		const number = this.#numbers.get(row);
		return `${this.#contentOf(row)}${number === void 0 ? "" : `~${number}`}${mark}`;
	}
	/** Gives a row another id, the same in every import, and returns the suffix that was added. */
	mark(row, word) {
		let mark = `~${word}`;
		while (this.#seek(row, mark) >= 0) mark += "~";
		this.#take(row);
		this.#marks.set(row, `${this.#marks.get(row) ?? ""}${mark}`);
		this.#repair(row, "taken-id");
		return mark;
	}
	#state(row) {
		return this.#rows.get(row, 8);
	}
	#repair(row, repair) {
		this.#rows.set(row, 8, withRepair(this.#state(row), repair));
	}
	#drop(row, reason) {
		this.#rows.set(row, 8, withReason(this.#state(row), reason));
	}
	#contentOf(row) {
		const [low, high] = [this.#rows.get(row, 6), this.#rows.get(row, 7)];
		return `~${this.#print.reset(low, high).toString()}`;
	}
	/** The row with the id of this row plus a suffix; -1 if none. The fingerprint of that id is then in `#print`. */
	#seek(row, suffix) {
		const rows = this.#rows;
		const { low, high } = this.#print.reset(rows.get(row, 1), rows.get(row, 2)).text(suffix);
		return this.#index.find(this.#discussionOf(row), low, high);
	}
	/** Gives a row the id that `#seek` found free. */
	#take(row) {
		this.#rows.set(row, 1, this.#print.low);
		this.#rows.set(row, 2, this.#print.high);
		this.#index.put(row);
	}
	#keepId(row, isDropped) {
		const rival = this.#seek(row, "");
		if (rival < 0 || !isDropped && reasonOf(this.#state(rival)) !== void 0) this.#index.put(row);
		else if (!isDropped) this.#compete(row, rival);
	}
	/** Decides between two comments with the same id. */
	#compete(row, rival) {
		const [state, rivalState] = [this.#state(row), this.#state(rival)];
		if (state & rivalState & 4 && revisionOf(state) !== revisionOf(rivalState)) {
			const isNewer = revisionOf(state) > revisionOf(rivalState);
			this.#drop(isNewer ? rival : row, "superseded");
			if (isNewer) this.#index.put(row);
		} else if (this.#isTwin(row, rival)) this.#drop(row, "repeated");
		else this.#nameByContent(row, "repeated-id");
	}
	#isTwin(row, other) {
		return IDENTITY.every((one) => this.#rows.get(row, one) === this.#rows.get(other, one));
	}
	#nameByContent(row, repair) {
		const content = this.#contentOf(row);
		let number = this.#highestNumbers.get(content) ?? 1;
		for (;;) {
			const rival = this.#seek(row, number > 1 ? `${content}~${number}` : content);
			if (rival < 0) break;
			if (repair === "repeated-id" && this.#isTwin(row, rival)) {
				this.#drop(row, "repeated");
				return;
			}
			number += 1;
		}
		this.#take(row);
		if (number > 1) {
			this.#numbers.set(row, number);
			this.#highestNumbers.set(content, number);
		}
		this.#repair(row, repair);
	}
};
export { Naming };

//# sourceMappingURL=naming.js.map