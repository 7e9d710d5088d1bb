// src/server/sql/thread-roots.ts
var ThreadRoots = class {
	#rows = /* @__PURE__ */ new Map();
	/** By the root they are under now: what were roots before. */
	#former = /* @__PURE__ */ new Map();
	add(row) {
		const rows = this.#rows.get(row.root);
		if (rows) rows.push(row);
		else this.#rows.set(row.root, [row]);
	}
	/** Puts the thread of one root under another. */
	move(from, to) {
		if (from === to) return;
		const rows = this.#rows.get(from) ?? [];
		const former = this.#former.get(from) ?? [];
		this.#rows.delete(from);
		this.#former.delete(from);
		for (const row of rows) {
			row.root = to;
			this.add(row);
		}
		const target = this.#former.get(to) ?? [];
		target.push(from);
		for (const one of former) target.push(one);
		this.#former.set(to, target);
	}
	/** What were roots before, each with the root it is under now. */
	*moves() {
		for (const [to, former] of this.#former) for (const from of former) yield [from, to];
	}
};
export { ThreadRoots };

//# sourceMappingURL=thread-roots.js.map