// Puts the rows of a list into another order, before the discussion changes its own: the first screen at once, the rest in slices,
// between which the page is painted. Loaded when the reader comes to the control for the order.
// The list could do this itself (comment-rows.ts), but it inserts row by row, for which blocks come and go. Then a browser looks for
// what that means for every element in the list: with ten thousand comments that takes longer than moving them. Here the blocks stay,
// and get other rows.
import type { CommentOrder } from '../../core/adapter.js';
import { compareRoots } from '../../core/order.js';
import type { CommentNode } from '../../core/thread.js';
import { nextPaint } from '../yield-to-page.js';
import { blocksOf, readyState, type List } from './finding-list.js';

/** How many rows a block gets; the first are smaller, so that the first screen is there sooner. */
const BLOCK = 20;
const SMALL_BLOCK = 10;
const SMALL_BLOCKS = 5;
/** Milliseconds of work before the page gets a turn. */
const SLICE = 6;

/** The last call for each list. */
const turns = new WeakMap<List, object>();

/** The nodes in another order: whole threads change their places. */
const inOrder = (nodes: readonly CommentNode[], order: CommentOrder): CommentNode[] => {
  const threads: CommentNode[][] = [];
  for (const node of nodes)
    if (node.depth) threads.at(-1)?.push(node);
    else threads.push([node]);
  return threads.sort(([a], [b]) => compareRoots(order, a!, b!)).flat();
};

/** Fills the blocks one after the other. After each it may pause; then `isOver` tells whether it ends early. */
const fillBlocks = async (blocks: HTMLElement[], rows: Element[], isOver: () => boolean): Promise<void> => {
  const hidden = new Set(blocks.filter((block) => block.hidden).flatMap((block) => [...block.children]));
  const hiddenHere: HTMLElement[] = [];
  let breath = -Infinity;
  for (let index = 0; rows.length; index += 1) {
    const block = blocks[index] ?? (blocks.at(-1)!.cloneNode() as HTMLElement);
    const own = rows.splice(0, index < SMALL_BLOCKS ? SMALL_BLOCK : BLOCK) as HTMLElement[];
    block.replaceChildren(...own);
    block.className = 'block';
    if (!block.isConnected) blocks.at(-1)!.after(block);
    if (block !== blocks[index]) blocks.push(block);
    // Replies of collapsed threads stay hidden, with their block or one by one.
    block.hidden = own.every((row) => hidden.has(row));
    if (!block.hidden) block.parentElement!.hidden = false;
    for (const row of block.hidden ? [] : own)
      if (hidden.has(row)) {
        row.hidden = true;
        hiddenHere.push(row);
      }
    if (performance.now() - breath < SLICE) continue;
    await nextPaint();
    if (isOver()) break;
    breath = performance.now();
  }
  if (!rows.length)
    for (const block of blocks)
      if (!block.firstChild) {
        const group = block.parentElement!;
        block.remove();
        if (!group.firstChild) group.remove();
      }
  for (const row of hiddenHere) row.hidden = false;
};

/**
 * Arranges the rows of a list as another order has them. If the discussion changes meanwhile, it stops, and the list does the rest.
 *
 * @param apply gives the discussion that order; not called if a later call has replaced this one
 */
export const arrangeRows = async (list: List, order: CommentOrder, apply: () => void): Promise<void> => {
  const turn = {};
  turns.set(list, turn);
  const state = readyState(list);
  const element = list.renderRoot.querySelector('[part=list]')!;
  const nodes = inOrder(state?.nodes ?? [], order);
  const rows = nodes.flatMap(({ record }) => list.row(record.id) ?? []);
  // A list in pages asks for other ones. And a row that is still being added, or that stays for its form, is the list's own matter.
  const isWhole = !state?.missing.length && nodes.length && rows.length === nodes.length;
  if (isWhole && element.querySelectorAll('afterword-comment').length <= rows.length) {
    const isReplaced = (): boolean => turns.get(list) !== turn;
    const isOther = (): boolean => readyState(list)?.nodes !== state!.nodes;
    element.ariaBusy = 'true';
    await fillBlocks(blocksOf(list), rows, () => isReplaced() || isOther());
    if (isReplaced()) return;
    element.ariaBusy = null;
    // With another property it looks at the place of every row.
    if (isOther()) list.requestUpdate('maxDepth');
  }
  apply();
};
