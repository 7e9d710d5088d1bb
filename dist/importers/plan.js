import { Fingerprint, commentIdOf } from "./fingerprint.js";
import { placePages } from "./placing.js";
import { RowIndex } from "./row-index.js";
import { fingerprintOf, isRepaired, reasonOf, repairsOf, revisionOf, withReason, withRepair } from "./survey.js";
// src/importers/plan.ts
var Plan = class {
	discussions;
	/** By the number of a discussion: how many comments come along. */
	kept;
	#discussionOf;
	#format;
	#rows;
	#survey;
	#index;
	#print = new Fingerprint();
	/** Which of several equal comments without an id a comment is, from the second on. */
	#numbers = /* @__PURE__ */ new Map();
	#highestNumbers = /* @__PURE__ */ new Map();
	/** What stands behind an id that the store has for another comment. */
	#marks = /* @__PURE__ */ new Map();
	/** Of comments whose parent was stepped over: what they hang from instead. */
	#adopted = /* @__PURE__ */ new Map();
	constructor(survey, options) {
		const { discussions, discussionOf } = placePages(survey, options);
		this.discussions = discussions;
		this.kept = new Uint32Array(discussions.length);
		this.#discussionOf = discussionOf;
		this.#format = options.format;
		this.#survey = survey;
		this.#rows = survey.rows;
		this.#index = new RowIndex(this.#rows, (row) => this.discussionOf(row));
		this.#nameAll();
		this.#findParents();
		this.#cutCircles();
		this.#stepOver();
	}
	/** The number of a comment's discussion. */
	discussionOf(row) {
		return this.#discussionOf[this.#rows.get(row, 0)];
	}
	/** Why it does not come along, if it does not. */
	reasonOf(row) {
		return reasonOf(this.#state(row));
	}
	repairsOf(row) {
		return repairsOf(this.#state(row));
	}
	#state(row) {
		return this.#rows.get(row, 8);
	}
	idOf(row, entry) {
		return `${entry.id ? commentIdOf(entry.id) : ""}${this.#suffixOf(row)}`;
	}
	parentOf(row, { parent }) {
		const above = this.#parent(row);
		if (above < 0) return null;
		return `${this.#adopted.get(row) ?? commentIdOf(parent ?? "")}${this.#suffixOf(above)}`;
	}
	/** The store has another comment under the id of this one: it gets one of its own, the same each time. Gives what is added. */
	giveOtherId(row) {
		const discussion = this.discussionOf(row);
		let mark = `~${this.#format}`;
		while (this.#seek(row, mark, discussion) >= 0) mark += "~";
		this.#take(row);
		this.#marks.set(row, `${this.#marks.get(row) ?? ""}${mark}`);
		this.#repair(row, "taken-id");
		return mark;
	}
	/** Whether an entry is the one that was surveyed. */
	isSame(row, entry) {
		if (row >= this.#rows.count) return false;
		const { low, high } = fingerprintOf(entry, this.#print);
		const { rows } = this.#survey;
		return rows.get(row, 6) === low >>> 0 && rows.get(row, 7) === high >>> 0;
	}
	#repair(row, repair) {
		this.#rows.set(row, 8, withRepair(this.#state(row), repair));
	}
	#drop(row, reason) {
		this.#rows.set(row, 8, withReason(this.#state(row), reason));
	}
	/** What makes its id unlike others: a fingerprint of what it says. */
	#suffixOf(row) {
		const mark = this.#marks.get(row) ?? "";
		const state = this.#state(row);
		if (!isRepaired(state, "no-id") && !isRepaired(state, "repeated-id")) return mark;
		const number = this.#numbers.get(row);
		return `${this.#contentOf(row)}${number === void 0 ? "" : `~${number}`}${mark}`;
	}
	#contentOf(row) {
		const { rows } = this.#survey;
		return `~${this.#print.reset(rows.get(row, 6), rows.get(row, 7)).toString()}`;
	}
	/** Which row has the id of this one, continued with a suffix; -1 if none. The continued id is then in `#print`. */
	#seek(row, suffix, discussion) {
		const rows = this.#rows;
		const { low, high } = this.#print.reset(rows.get(row, 1), rows.get(row, 2)).text(suffix);
		return this.#index.find(discussion, low, high);
	}
	/** Enters a row under the id that `#seek` found free. */
	#take(row) {
		this.#rows.set(row, 1, this.#print.low);
		this.#rows.set(row, 2, this.#print.high);
		this.#index.put(row);
	}
	#nameAll() {
		const rows = this.#rows;
		for (let row = 0; row < rows.count; row += 1) {
			const discussion = this.discussionOf(row);
			const isDropped = this.reasonOf(row) !== void 0;
			if (this.discussions[discussion]?.isHidden) {
				if (!isDropped) this.#drop(row, "hidden-page");
				continue;
			}
			if (this.#state(row) & 1) this.#name(row, discussion, isDropped);
			else if (!isDropped) this.#nameByContent(row, discussion, "no-id");
		}
	}
	#name(row, discussion, isDropped) {
		const rows = this.#rows;
		const rival = this.#index.find(discussion, rows.get(row, 1), rows.get(row, 2));
		if (rival < 0 || !isDropped && this.reasonOf(rival) !== void 0) this.#index.put(row);
		else if (isDropped) return;
		else {
			const [state, rivalState] = [this.#state(row), this.#state(rival)];
			if (state & rivalState & 4 && revisionOf(state) !== revisionOf(rivalState)) {
				const isNewer = revisionOf(state) > revisionOf(rivalState);
				this.#drop(isNewer ? rival : row, "superseded");
				if (isNewer) this.#index.put(row);
			} else if (this.#isTwin(row, rival)) this.#drop(row, "repeated");
			else this.#nameByContent(row, discussion, "repeated-id");
		}
	}
	#isTwin(row, other) {
		return [
			6,
			7,
			3,
			4
		].every((one) => this.#rows.get(row, one) === this.#rows.get(other, one));
	}
	#nameByContent(row, discussion, repair) {
		const content = this.#contentOf(row);
		let number = this.#highestNumbers.get(content) ?? 1;
		for (;;) {
			const rival = this.#seek(row, number > 1 ? `${content}~${number}` : content, discussion);
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
	#parent(row) {
		return this.#rows.get(row, 3) - 1;
	}
	#setParent(row, parent) {
		this.#rows.set(row, 3, parent + 1);
	}
	#findParents() {
		const rows = this.#rows;
		for (let row = 0; row < rows.count; row += 1) {
			let parent = -1;
			const reason = this.reasonOf(row);
			if (this.#state(row) & 2 && reason !== "hidden-page") {
				const [low, high] = [rows.get(row, 3), rows.get(row, 4)];
				parent = this.#index.find(this.discussionOf(row), low, high);
				if (parent < 0 && !reason) this.#repair(row, "missing-parent");
			}
			this.#setParent(row, parent);
			rows.set(row, 4, 0);
			if (!reason) this.kept[this.discussionOf(row)] += 1;
		}
	}
	/** Walks up from each comment until ground that was walked before; meeting its own footsteps, a walk is in a circle. */
	#cutCircles() {
		const rows = this.#rows;
		for (let start = 0; start < rows.count; start += 1) {
			const walk = start + 1;
			let row = start;
			while (row >= 0 && rows.get(row, 4) === 0) {
				rows.set(row, 4, walk);
				row = this.#parent(row);
			}
			if (row < 0 || rows.get(row, 4) !== walk) continue;
			let oldest = row;
			for (let next = this.#parent(row); next !== row; next = this.#parent(next)) if ((rows.get(next, 5) - rows.get(oldest, 5) || next - oldest) < 0) oldest = next;
			this.#setParent(oldest, -1);
			if (!this.reasonOf(oldest)) this.#repair(oldest, "cycle");
		}
	}
	/** Hangs what hung from comments that do not come along from whatever is next above. */
	#stepOver() {
		const { parentsOfDropped } = this.#survey;
		for (let row = 0; row < this.#rows.count; row += 1) {
			let above = this.#parent(row);
			if (above < 0 || this.reasonOf(row) || !this.reasonOf(above)) continue;
			const passed = [];
			for (; above >= 0 && this.reasonOf(above); above = this.#parent(above)) passed.push(above);
			const id = above < 0 ? void 0 : parentsOfDropped.get(passed.at(-1));
			for (const dropped of passed) {
				this.#setParent(dropped, id === void 0 ? -1 : above);
				if (id !== void 0) parentsOfDropped.set(dropped, id);
			}
			this.#setParent(row, id === void 0 ? -1 : above);
			if (id !== void 0) this.#adopted.set(row, id);
			this.#repair(row, "dropped-parent");
		}
	}
};
export { Plan };

//# sourceMappingURL=plan.js.map