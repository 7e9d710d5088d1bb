import { columnsOf, isVisible } from "./rows.js";
import { ThreadRoots } from "./thread-roots.js";
// src/server/sql/restored-rows.ts
var RestoredRows = class {
	/** The rows that were read or added so far. */
	rows = /* @__PURE__ */ new Map();
	added = /* @__PURE__ */ new Set();
	changed = /* @__PURE__ */ new Set();
	/** Rows whose only change is the `imported` column. */
	noted = /* @__PURE__ */ new Set();
	/** Comments that this batch removed. */
	removed = /* @__PURE__ */ new Set();
	/** Comments whose words or status were restored. */
	rewritten = /* @__PURE__ */ new Set();
	roots = new ThreadRoots();
	/** By how much the number of approved comments has grown. */
	total = 0;
	#merge;
	#children = /* @__PURE__ */ new Map();
	constructor(merge) {
		this.#merge = merge;
	}
	know(row) {
		this.rows.set(row.id, row);
		this.roots.add(row);
		if (row.parent === null) return;
		const siblings = this.#children.get(row.parent);
		if (siblings) siblings.push(row);
		else this.#children.set(row.parent, [row]);
	}
	add(record, imported, version) {
		const parent = record.parent === null ? void 0 : this.rows.get(record.parent);
		const children = this.#children.get(record.id) ?? [];
		const row = {
			...columnsOf(record),
			root: parent?.root ?? record.id,
			is_root: parent ? 0 : 1,
			version,
			owner: null,
			replies: children.length,
			visible_replies: children.filter(({ status }) => status === "approved").length,
			was_shown: record.status === "approved" || record.status === "removed" ? 1 : 0,
			visible_count: 0,
			imported,
			reported_at: null,
			held_for: null
		};
		this.know(row);
		this.added.add(row.id);
		this.rewritten.add(row.id);
		this.total += Number(row.status === "approved");
		this.#see(row.root, Number(isVisible(row)));
		if (parent) this.#reply(parent, row);
		for (const child of children) if (child.is_root && child.root !== row.root) this.#move(child, row.root);
	}
	#reply(parent, reply) {
		const before = Number(isVisible(parent));
		parent.replies += 1;
		parent.visible_replies += Number(reply.status === "approved");
		this.changed.add(parent.id);
		this.#see(parent.root, Number(isVisible(parent)) - before);
	}
	/** Adds to the count of visible replies. */
	#countVisible(parent, count) {
		const row = parent === null ? void 0 : this.rows.get(parent);
		if (!row || count === 0) return;
		row.visible_replies += count;
		this.changed.add(row.id);
	}
	/** Moves a whole thread under another root. Only the rows that are known here are changed here; writing the batch changes the others. */
	#move(orphan, root) {
		this.#see(root, orphan.visible_count);
		orphan.visible_count = 0;
		orphan.is_root = 0;
		this.changed.add(orphan.id);
		this.roots.move(orphan.id, root);
	}
	#see(root, count) {
		const row = this.rows.get(root);
		if (!row || count === 0) return;
		row.visible_count += count;
		this.changed.add(root);
	}
	/** A root may become a reply, unless its new parent is in its own thread. */
	canMove(known, parent) {
		if (known.parent !== null || parent === null || parent === known.id) return false;
		return this.rows.get(parent)?.root !== known.id;
	}
	note(known, imported) {
		known.imported = imported;
		this.noted.add(known.id);
	}
	change(known, record, imported, version) {
		const before = {
			seen: Number(isVisible(known)),
			approved: Number(known.status === "approved"),
			parent: known.parent
		};
		const parent = this.#merge ? record.parent : known.parent;
		if (record.status === "removed" && known.status !== "removed") this.removed.add(known.id);
		Object.assign(known, columnsOf(record), {
			parent,
			version,
			imported
		});
		if (known.status === "removed") known.reported_at = null;
		this.rewritten.add(known.id);
		this.changed.add(known.id);
		if (known.status === "approved" || known.status === "removed") known.was_shown = 1;
		const approved = Number(known.status === "approved") - before.approved;
		this.total += approved;
		this.#countVisible(before.parent, approved);
		this.#see(known.root, Number(isVisible(known)) - before.seen);
		if (parent !== null && parent !== before.parent) this.#hang(known, parent);
	}
	/** Makes a root a reply: now, or when its parent arrives. */
	#hang(known, parent) {
		const siblings = this.#children.get(parent);
		if (siblings) siblings.push(known);
		else this.#children.set(parent, [known]);
		const above = this.rows.get(parent);
		if (!above) return;
		this.#reply(above, known);
		this.#move(known, above.root);
	}
};
export { RestoredRows };

//# sourceMappingURL=restored-rows.js.map