// Hides the replies of collapsed threads. Rows stand in blocks, and blocks in groups (comment-rows.ts). A block whose rows are all hidden
// is hidden itself, and so is a group: so few elements change, however long a thread is.
import type { CommentNode } from '../../core/thread.js';
import { groupsOf, type List, type Row } from './finding-list.js';

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

/** Hides an element, or shows it. What does not change is left alone: each change is looked at by the browser. */
const hide = (element: HTMLElement, isHidden: boolean): boolean => {
  if (element.hidden !== isHidden) element.hidden = isHidden;
  return isHidden;
};

export class CollapsedRows {
  readonly #list: List;
  /** The rows that are hidden in a block that is not. */
  #hidden: ReadonlySet<HTMLElement> = new Set();
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
    const rows = new Set<HTMLElement>();
    const blocks = new Set<Element>();
    const rowAt = (index: number): Row | undefined => nodes[index] && this.#list.row(nodes[index].record.id);
    for (const { first, end } of collapsed)
      for (let index = first; index < end;) {
        const row = rowAt(index);
        const block = row?.parentElement;
        const after = index + (block?.childElementCount ?? 1);
        // Not if the form in it is open of a comment that is gone: that row stays, and is seen.
        const isWhole =
          block?.firstElementChild === row && after <= end && block?.lastElementChild === rowAt(after - 1);
        if (row && isWhole) blocks.add(block!);
        else if (row) rows.add(row);
        index = isWhole ? after : index + 1;
      }
    for (const group of groupsOf(this.#list)) {
      let isEmpty = true;
      for (const block of group.children as HTMLCollectionOf<HTMLElement>)
        isEmpty = hide(block, blocks.has(block)) && isEmpty;
      hide(group, isEmpty);
    }
    for (const row of this.#hidden) hide(row, rows.has(row));
    for (const row of rows) hide(row, true);
    this.#hidden = rows;
  }
}
