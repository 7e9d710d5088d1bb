import { groupsOf } from "./finding-list.js";
// src/elements/finding/collapsed-rows.ts
var repliesOf = (nodes, root) => {
	const first = nodes.indexOf(root) + 1;
	let end = first;
	while (nodes[end]?.depth) end += 1;
	return {
		first,
		end
	};
};
/** Hides an element, or shows it. What does not change is left alone: each change is looked at by the browser. */
var hide = (element, isHidden) => {
	if (element.hidden !== isHidden) element.hidden = isHidden;
	return isHidden;
};
var CollapsedRows = class {
	#list;
	/** The rows that are hidden in a block that is not. */
	#hidden = /* @__PURE__ */ new Set();
	/** Whether anything may be hidden. */
	#isHiding = false;
	constructor(list) {
		this.#list = list;
	}
	/** Hides these nodes and no others. */
	show(nodes, collapsed) {
		if (!collapsed.length && !this.#isHiding) return;
		this.#isHiding = !!collapsed.length;
		const rows = /* @__PURE__ */ new Set();
		const blocks = /* @__PURE__ */ new Set();
		const rowAt = (index) => nodes[index] && this.#list.row(nodes[index].record.id);
		for (const { first, end } of collapsed) for (let index = first; index < end;) {
			const row = rowAt(index);
			const block = row?.parentElement;
			const after = index + (block?.childElementCount ?? 1);
			const isWhole = block?.firstElementChild === row && after <= end && block?.lastElementChild === rowAt(after - 1);
			if (row && isWhole) blocks.add(block);
			else if (row) rows.add(row);
			index = isWhole ? after : index + 1;
		}
		for (const group of groupsOf(this.#list)) {
			let isEmpty = true;
			for (const block of group.children) isEmpty = hide(block, blocks.has(block)) && isEmpty;
			hide(group, isEmpty);
		}
		for (const row of this.#hidden) hide(row, rows.has(row));
		for (const row of rows) hide(row, true);
		this.#hidden = rows;
	}
};
export { CollapsedRows, repliesOf };

//# sourceMappingURL=collapsed-rows.js.map