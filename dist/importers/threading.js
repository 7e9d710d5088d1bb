import { reasonOf, withRepair } from "./comment-table.js";
// src/importers/threading.ts
var Threading = class {
	#rows;
	/** By the row of a comment that is not imported: the id of its parent. */
	#parentsOfDropped;
	#adopted = /* @__PURE__ */ new Map();
	/** Comments whose parent is missing, and that became replies to the root of their thread. */
	#inRoot = /* @__PURE__ */ new Set();
	constructor({ rows, parentsOfDropped }, naming, discussionOf) {
		this.#rows = rows;
		this.#parentsOfDropped = parentsOfDropped;
		this.#findParents(naming, discussionOf);
		this.#cutCircles();
		this.#stepOver();
	}
	/** The row of a comment's parent; -1 if none. */
	parentOf(row) {
		return this.#rows.get(row, 3) - 1;
	}
	/** The id of a comment's new parent in the file, if its own parent is not imported. */
	adoptedBy(row) {
		return this.#adopted.get(row);
	}
	/** Whether a comment became a reply to the root of its thread, because its parent is missing. */
	isInRoot(row) {
		return this.#inRoot.has(row);
	}
	/** The root of a comment's thread, if that is another comment; -1 if none. */
	#rootOf(row, naming, discussionOf) {
		const [low, high] = [this.#rows.get(row, 9), this.#rows.get(row, 10)];
		const root = low || high ? naming.find(discussionOf(row), low, high) : -1;
		return root === row ? -1 : root;
	}
	#setParent(row, parent) {
		this.#rows.set(row, 3, parent + 1);
	}
	#isDropped(row) {
		return reasonOf(this.#rows.get(row, 8)) !== void 0;
	}
	#repair(row, repair) {
		this.#rows.set(row, 8, withRepair(this.#rows.get(row, 8), repair));
	}
	#findParents(naming, discussionOf) {
		const rows = this.#rows;
		for (let row = 0; row < rows.count; row += 1) {
			let parent = -1;
			const state = rows.get(row, 8);
			const reason = reasonOf(state);
			if (state & 2 && reason !== "hidden-page") {
				const [low, high] = [rows.get(row, 3), rows.get(row, 4)];
				parent = naming.find(discussionOf(row), low, high);
				if (parent < 0 && (parent = this.#rootOf(row, naming, discussionOf)) >= 0) {
					this.#inRoot.add(row);
					if (!reason) this.#repair(row, "lost-parent");
				} else if (parent < 0 && !reason) this.#repair(row, "missing-parent");
			}
			this.#setParent(row, parent);
			rows.set(row, 4, 0);
		}
	}
	/** Walks up from each comment to a comment that was visited before. If that was in the same walk, there is a circle. */
	#cutCircles() {
		const rows = this.#rows;
		for (let start = 0; start < rows.count; start += 1) {
			const walk = start + 1;
			let row = start;
			while (row >= 0 && rows.get(row, 4) === 0) {
				rows.set(row, 4, walk);
				row = this.parentOf(row);
			}
			if (row < 0 || rows.get(row, 4) !== walk) continue;
			const oldest = this.#oldestOf(row);
			this.#setParent(oldest, -1);
			if (!this.#isDropped(oldest)) this.#repair(oldest, "cycle");
		}
	}
	/** The oldest comment of the circle that this one is in. */
	#oldestOf(member) {
		const rows = this.#rows;
		let oldest = member;
		for (let next = this.parentOf(member); next !== member; next = this.parentOf(next)) if ((rows.get(next, 5) - rows.get(oldest, 5) || next - oldest) < 0) oldest = next;
		return oldest;
	}
	/** Replaces parents that are not imported by the next comment above them. */
	#stepOver() {
		const parents = this.#parentsOfDropped;
		for (let row = 0; row < this.#rows.count; row += 1) {
			let above = this.parentOf(row);
			if (above < 0 || this.#isDropped(row) || !this.#isDropped(above)) continue;
			const passed = [];
			for (; above >= 0 && this.#isDropped(above); above = this.parentOf(above)) passed.push(above);
			const id = above < 0 ? void 0 : parents.get(passed.at(-1));
			for (const dropped of passed) {
				this.#setParent(dropped, id === void 0 ? -1 : above);
				if (id !== void 0) parents.set(dropped, id);
			}
			this.#setParent(row, id === void 0 ? -1 : above);
			if (id !== void 0) this.#adopted.set(row, id);
			this.#repair(row, "dropped-parent");
		}
	}
};
export { Threading };

//# sourceMappingURL=threading.js.map