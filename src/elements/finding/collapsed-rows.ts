// Hides the replies of collapsed threads. Rows stand in blocks, and blocks in groups (comment-rows.ts). A block whose rows are all hidden
// is hidden itself, and so is a group: so few elements change, however long a thread is.
import type { CommentNode } from '../../core/thread.js';
import { blocksOf, groupsOf, type List, type Row } from './finding-list.js';

/** The replies of a thread: from the first index to before the last. */
export interface Replies {
  readonly first: number;
  readonly end: number;
}

export const repliesOf = (nodes: readonly CommentNode[], root: CommentNode): Replies => {
  const first = nodes.indexOf(root) + 1;
  let end = first;
  while (nodes[end]?.depth) end += 1;
  return { first, end };
};

export class CollapsedRows {
  readonly #list: List;
  /** The rows that are hidden in a block that is not. */
  #hidden = new Set<Row>();
  /** Whether anything may be hidden. */
  #isHiding = false;

  constructor(list: List) {
    this.#list = list;
  }

  /** Hides these nodes and no others. */
  show(nodes: readonly CommentNode[], collapsed: readonly Replies[]): void {
    // Most readers collapse nothing.
    if (!collapsed.length && !this.#isHiding) return;
    this.#isHiding = !!collapsed.length;
    const isHidden = (index: number): boolean => collapsed.some(({ first, end }) => index >= first && index < end);
    const hidden = new Set<Row>();
    let index = 0;
    for (const block of blocksOf(this.#list)) {
      const rows = block.children as HTMLCollectionOf<Row>;
      const { length } = rows;
      const end = index + length;
      // A row whose form is open may stay although its comment is gone.
      const isAligned = rows[0]?.node === nodes[index] && rows[length - 1]?.node === nodes[end - 1];
      const isWhole = isAligned && collapsed.some((replies) => index >= replies.first && end <= replies.end);
      const isPart =
        !isWhole && (!isAligned || collapsed.some((replies) => index < replies.end && end > replies.first));
      if (block.hidden !== isWhole) block.hidden = isWhole;
      for (const [place, row] of isPart ? [...rows].entries() : [])
        if (isHidden(isAligned ? index + place : nodes.indexOf(row.node!))) hidden.add(row);
      const last = nodes.indexOf(rows[length - 1]?.node as CommentNode, isAligned ? end - 1 : 0);
      if (last >= 0) index = last + 1;
    }
    for (const group of groupsOf(this.#list)) {
      const isWhole = !group.querySelector(':scope > :not([hidden])');
      if (group.hidden !== isWhole) group.hidden = isWhole;
    }
    for (const row of this.#hidden) if (!hidden.has(row)) row.hidden = false;
    for (const row of hidden) row.hidden = true;
    this.#hidden = hidden;
  }
}
