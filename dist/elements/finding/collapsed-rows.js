import { blocksOf, groupsOf } from "./finding-list.js";
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
		const isHidden = (index) => collapsed.some(({ first, end }) => index >= first && index < end);
		const hidden = /* @__PURE__ */ new Set();
		let index = 0;
		for (const block of blocksOf(this.#list)) {
			const rows = block.children;
			const { length } = rows;
			const end = index + length;
			const isAligned = rows[0]?.node === nodes[index] && rows[length - 1]?.node === nodes[end - 1];
			const isWhole = isAligned && collapsed.some((replies) => index >= replies.first && end <= replies.end);
			const isPart = !isWhole && (!isAligned || collapsed.some((replies) => index < replies.end && end > replies.first));
			if (block.hidden !== isWhole) block.hidden = isWhole;
			for (const [place, row] of isPart ? [...rows].entries() : []) if (isHidden(isAligned ? index + place : nodes.indexOf(row.node))) hidden.add(row);
			const last = nodes.indexOf(rows[length - 1]?.node, isAligned ? end - 1 : 0);
			if (last >= 0) index = last + 1;
		}
		for (const group of groupsOf(this.#list)) {
			const isWhole = !group.querySelector(":scope > :not([hidden])");
			if (group.hidden !== isWhole) group.hidden = isWhole;
		}
		for (const row of this.#hidden) if (!hidden.has(row)) row.hidden = false;
		for (const row of hidden) row.hidden = true;
		this.#hidden = hidden;
	}
};
export { CollapsedRows, repliesOf };

//# sourceMappingURL=collapsed-rows.js.map