// Puts the rows of a list into another order, before the discussion changes its own: the first screen at once, the rest in slices,
// between which the page is painted. Loaded when the reader comes to the control for the order.
// The list could do this itself (comment-rows.ts), but it inserts row by row, for which blocks come and go. Then a browser looks for
// what that means for every element in the list: with ten thousand comments that takes longer than moving them. Here the blocks stay,
// and get other rows.
import type { CommentOrder } from '../../core/adapter.js';
import { bestTimeOf, compareRoots } from '../../core/order.js';
import type { CommentNode } from '../../core/thread.js';
import { nextPaint } from '../yield-to-page.js';
import { blocksOf, readyState, type List, type Row } from './finding-list.js';

/** How many rows a block gets; the first are smaller, so that the first screen is there sooner. */
const BLOCK = 20;
const SMALL_BLOCK = 10;
const SMALL_BLOCKS = 5;
/** Milliseconds of work before the page gets a turn. */
const SLICE = 6;

/** The last call for each list. */
const turns = new WeakMap<List, object>();

/**
 * The rows of a list in another order: whole threads change their places. A row is looked up when it is asked for, because the first
 * screen needs few of ten thousand.
 */
const rowsInOrder = function* (
  list: List,
  nodes: readonly CommentNode[],
  order: CommentOrder,
): Generator<Row | undefined, void> {
  const roots = nodes.flatMap((node, first) =>
    node.depth ? [] : { ...node, first, ...(order === 'best' && { bestTime: bestTimeOf(node) }) },
  );
  for (const { first } of roots.sort((a, b) => compareRoots(order, a, b)))
    for (let index = first; index === first || nodes[index]?.depth; index += 1) yield list.row(nodes[index]!.record.id);
};

const take = (rows: Generator<Row | undefined, void>, count: number): (Row | undefined)[] => {
  const taken: (Row | undefined)[] = [];
  for (let next; taken.length < count && !(next = rows.next()).done;) taken.push(next.value);
  return taken;
};

/**
 * Fills the blocks one after the other. After each it may pause; then `isOver` tells whether it ends early.
 *
 * @returns whether all rows are in their place
 */
const fillBlocks = async (
  blocks: HTMLElement[],
  rows: Generator<Row | undefined, void>,
  isOver: () => boolean,
): Promise<boolean> => {
  const hidden = new Set(blocks.filter((block) => block.hidden).flatMap((block) => [...block.children]));
  const hiddenHere: HTMLElement[] = [];
  let breath = -Infinity;
  let isDone = false;
  for (let index = 0; ; index += 1) {
    const own = take(rows, index < SMALL_BLOCKS ? SMALL_BLOCK : BLOCK) as Row[];
    isDone = !own.length;
    // A row that is still being added is the list's own matter.
    if (isDone || own.some((row) => !row)) break;
    const block = blocks[index] ?? (blocks.at(-1)!.cloneNode() as HTMLElement);
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
    // The first screen is seen before anything else is done.
    if (!index) await nextPaint();
    if (isOver()) break;
    breath = performance.now();
  }
  if (isDone)
    for (const block of blocks)
      if (!block.firstChild) {
        const group = block.parentElement!;
        block.remove();
        if (!group.firstChild) group.remove();
      }
  for (const row of hiddenHere) row.hidden = false;
  return isDone;
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
  const { nodes, missing } = state ?? { nodes: [], missing: [] };
  const blocks = blocksOf(list);
  const count = blocks.reduce((sum, { childElementCount }) => sum + childElementCount, 0);
  // A list in pages asks for other ones. And a row that stays for its form is the list's own matter.
  if (nodes.length && !missing.length && count <= nodes.length) {
    const isReplaced = (): boolean => turns.get(list) !== turn;
    const isOther = (): boolean => readyState(list)?.nodes !== nodes;
    element.ariaBusy = 'true';
    const isDone = await fillBlocks(blocks, rowsInOrder(list, nodes, order), () => isReplaced() || isOther());
    if (isReplaced()) return;
    element.ariaBusy = null;
    // With another property it looks at the place of every row.
    if (!isDone || isOther()) list.requestUpdate('maxDepth');
  }
  apply();
};
