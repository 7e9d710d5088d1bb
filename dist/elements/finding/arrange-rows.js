import { bestTimeOf, compareRoots } from "../../core/order.js";
import { nextPaint } from "../yield-to-page.js";
import { blocksOf, readyState } from "./finding-list.js";
// src/elements/finding/arrange-rows.ts
/** How many rows a block gets; the first are smaller, so that the first screen is there sooner. */
var BLOCK = 20;
var SMALL_BLOCK = 10;
var SMALL_BLOCKS = 5;
/** Milliseconds of work before the page gets a turn. */
var SLICE = 6;
/** The last call for each list. */
var turns = /* @__PURE__ */ new WeakMap();
/**
* The rows of a list in another order: whole threads change their places. A row is looked up when it is asked for, because the first
* screen needs few of ten thousand.
*/
var rowsInOrder = function* (list, nodes, order) {
	const roots = nodes.flatMap((node, first) => node.depth ? [] : {
		...node,
		first,
		...order === "best" && { bestTime: bestTimeOf(node) }
	});
	for (const { first } of roots.sort((a, b) => compareRoots(order, a, b))) for (let index = first; index === first || nodes[index]?.depth; index += 1) yield list.row(nodes[index].record.id);
};
var take = (rows, count) => {
	const taken = [];
	for (let next; taken.length < count && !(next = rows.next()).done;) taken.push(next.value);
	return taken;
};
/**
* Fills the blocks one after the other. After each it may pause; then `isOver` tells whether it ends early.
*
* @returns whether all rows are in their place
*/
var fillBlocks = async (blocks, rows, isOver) => {
	const hidden = new Set(blocks.filter((block) => block.hidden).flatMap((block) => [...block.children]));
	const hiddenHere = [];
	let breath = -Infinity;
	let isDone = false;
	for (let index = 0;; index += 1) {
		const own = take(rows, index < SMALL_BLOCKS ? SMALL_BLOCK : BLOCK);
		isDone = !own.length;
		if (isDone || own.some((row) => !row)) break;
		const block = blocks[index] ?? blocks.at(-1).cloneNode();
		block.replaceChildren(...own);
		block.className = "block";
		if (!block.isConnected) blocks.at(-1).after(block);
		if (block !== blocks[index]) blocks.push(block);
		block.hidden = own.every((row) => hidden.has(row));
		if (!block.hidden) block.parentElement.hidden = false;
		for (const row of block.hidden ? [] : own) if (hidden.has(row)) {
			row.hidden = true;
			hiddenHere.push(row);
		}
		if (performance.now() - breath < SLICE) continue;
		await nextPaint();
		if (!index) await nextPaint();
		if (isOver()) break;
		breath = performance.now();
	}
	if (isDone) {
		for (const block of blocks) if (!block.firstChild) {
			const group = block.parentElement;
			block.remove();
			if (!group.firstChild) group.remove();
		}
	}
	for (const row of hiddenHere) row.hidden = false;
	return isDone;
};
/**
* Arranges the rows of a list as another order has them. If the discussion changes meanwhile, it stops, and the list does the rest.
*
* @param apply gives the discussion that order; not called if a later call has replaced this one
*/
var arrangeRows = async (list, order, apply) => {
	const turn = {};
	turns.set(list, turn);
	const state = readyState(list);
	const element = list.renderRoot.querySelector("[part=list]");
	const { nodes, missing } = state ?? {
		nodes: [],
		missing: []
	};
	const blocks = blocksOf(list);
	const count = blocks.reduce((sum, { childElementCount }) => sum + childElementCount, 0);
	if (nodes.length && !missing.length && count <= nodes.length) {
		const isReplaced = () => turns.get(list) !== turn;
		const isOther = () => readyState(list)?.nodes !== nodes;
		element.ariaBusy = "true";
		const isDone = await fillBlocks(blocks, rowsInOrder(list, nodes, order), () => isReplaced() || isOther());
		if (isReplaced()) return;
		element.ariaBusy = null;
		if (!isDone || isOther()) list.requestUpdate("maxDepth");
	}
	apply();
};
export { arrangeRows };

//# sourceMappingURL=arrange-rows.js.map