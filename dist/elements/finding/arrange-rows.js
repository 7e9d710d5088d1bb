import { compareRoots } from "../../core/order.js";
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
/** The nodes in another order: whole threads change their places. */
var inOrder = (nodes, order) => {
	const threads = [];
	for (const node of nodes) if (node.depth) threads.at(-1)?.push(node);
	else threads.push([node]);
	return threads.sort(([a], [b]) => compareRoots(order, a, b)).flat();
};
/** Fills the blocks one after the other. After each it may pause; then `isOver` tells whether it ends early. */
var fillBlocks = async (blocks, rows, isOver) => {
	const hidden = new Set(blocks.filter((block) => block.hidden).flatMap((block) => [...block.children]));
	const hiddenHere = [];
	let breath = -Infinity;
	for (let index = 0; rows.length; index += 1) {
		const block = blocks[index] ?? blocks.at(-1).cloneNode();
		const own = rows.splice(0, index < SMALL_BLOCKS ? SMALL_BLOCK : BLOCK);
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
		if (isOver()) break;
		breath = performance.now();
	}
	if (!rows.length) {
		for (const block of blocks) if (!block.firstChild) {
			const group = block.parentElement;
			block.remove();
			if (!group.firstChild) group.remove();
		}
	}
	for (const row of hiddenHere) row.hidden = false;
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
	const nodes = inOrder(state?.nodes ?? [], order);
	const rows = nodes.flatMap(({ record }) => list.row(record.id) ?? []);
	if (!state?.missing.length && nodes.length && rows.length === nodes.length && element.querySelectorAll("afterword-comment").length <= rows.length) {
		const isReplaced = () => turns.get(list) !== turn;
		const isOther = () => readyState(list)?.nodes !== state.nodes;
		element.ariaBusy = "true";
		await fillBlocks(blocksOf(list), rows, () => isReplaced() || isOther());
		if (isReplaced()) return;
		element.ariaBusy = null;
		if (isOther()) list.requestUpdate("maxDepth");
	}
	apply();
};
export { arrangeRows };

//# sourceMappingURL=arrange-rows.js.map