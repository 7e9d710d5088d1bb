// Decides the parents of comments after the first pass. A comment with a missing parent becomes a root; a parent that is not imported is
// replaced by the next comment above it; and a circle is cut at its oldest comment, as in the thread model.
import type { Naming } from './naming.js';
import * as column from './comment-table.js';
import { HAS_PARENT, type PlannedRepair, reasonOf, type CommentTable, withRepair } from './comment-table.js';
import type { FirstPass } from './first-pass.js';

export class Threading {
  readonly #rows: CommentTable;
  /** By the row of a comment that is not imported: the id of its parent. */
  readonly #parentsOfDropped: Map<number, string>;
  readonly #adopted = new Map<number, string>();
  /** Comments whose parent is missing, and that became replies to the root of their thread. */
  readonly #inRoot = new Set<number>();

  constructor({ rows, parentsOfDropped }: FirstPass, naming: Naming, discussionOf: (row: number) => number) {
    this.#rows = rows;
    this.#parentsOfDropped = parentsOfDropped;
    this.#findParents(naming, discussionOf);
    this.#cutCircles();
    this.#stepOver();
  }

  /** The row of a comment's parent; -1 if none. */
  parentOf(row: number): number {
    return this.#rows.get(row, column.PARENT_LOW) - 1;
  }

  /** The id of a comment's new parent in the file, if its own parent is not imported. */
  adoptedBy(row: number): string | undefined {
    return this.#adopted.get(row);
  }

  /** Whether a comment became a reply to the root of its thread, because its parent is missing. */
  isInRoot(row: number): boolean {
    return this.#inRoot.has(row);
  }

  /** The root of a comment's thread, if that is another comment; -1 if none. */
  #rootOf(row: number, naming: Naming, discussionOf: (row: number) => number): number {
    const [low, high] = [this.#rows.get(row, column.ROOT_LOW), this.#rows.get(row, column.ROOT_HIGH)];
    const root = low || high ? naming.find(discussionOf(row), low, high) : -1;
    return root === row ? -1 : root;
  }

  #setParent(row: number, parent: number): void {
    this.#rows.set(row, column.PARENT_LOW, parent + 1);
  }

  #isDropped(row: number): boolean {
    return reasonOf(this.#rows.get(row, column.STATE)) !== undefined;
  }

  #repair(row: number, repair: PlannedRepair): void {
    this.#rows.set(row, column.STATE, withRepair(this.#rows.get(row, column.STATE), repair));
  }

  #findParents(naming: Naming, discussionOf: (row: number) => number): void {
    const rows = this.#rows;
    for (let row = 0; row < rows.count; row += 1) {
      let parent = -1;
      const state = rows.get(row, column.STATE);
      const reason = reasonOf(state);
      if (state & HAS_PARENT && reason !== 'hidden-page') {
        const [low, high] = [rows.get(row, column.PARENT_LOW), rows.get(row, column.PARENT_HIGH)];
        parent = naming.find(discussionOf(row), low, high);
        if (parent < 0 && (parent = this.#rootOf(row, naming, discussionOf)) >= 0) {
          this.#inRoot.add(row);
          if (!reason) this.#repair(row, 'lost-parent');
        } else if (parent < 0 && !reason) this.#repair(row, 'missing-parent');
      }
      this.#setParent(row, parent);
      rows.set(row, column.PARENT_HIGH, 0);
    }
  }

  /** Walks up from each comment to a comment that was visited before. If that was in the same walk, there is a circle. */
  #cutCircles(): void {
    const rows = this.#rows;
    for (let start = 0; start < rows.count; start += 1) {
      const walk = start + 1;
      let row = start;
      while (row >= 0 && rows.get(row, column.PARENT_HIGH) === 0) {
        rows.set(row, column.PARENT_HIGH, walk);
        row = this.parentOf(row);
      }
      if (row < 0 || rows.get(row, column.PARENT_HIGH) !== walk) continue;
      const oldest = this.#oldestOf(row);
      this.#setParent(oldest, -1);
      if (!this.#isDropped(oldest)) this.#repair(oldest, 'cycle');
    }
  }

  /** The oldest comment of the circle that this one is in. */
  #oldestOf(member: number): number {
    const rows = this.#rows;
    let oldest = member;
    for (let next = this.parentOf(member); next !== member; next = this.parentOf(next)) {
      const sooner = rows.get(next, column.TIME) - rows.get(oldest, column.TIME) || next - oldest;
      if (sooner < 0) oldest = next;
    }
    return oldest;
  }

  /** Replaces parents that are not imported by the next comment above them. */
  #stepOver(): void {
    const parents = this.#parentsOfDropped;
    for (let row = 0; row < this.#rows.count; row += 1) {
      let above = this.parentOf(row);
      if (above < 0 || this.#isDropped(row) || !this.#isDropped(above)) continue;
      const passed: number[] = [];
      for (; above >= 0 && this.#isDropped(above); above = this.parentOf(above)) passed.push(above);
      const id = above < 0 ? undefined : parents.get(passed.at(-1) as number);
      // The result is stored for all comments on the way, so that it is found at once for others.
      for (const dropped of passed) {
        this.#setParent(dropped, id === undefined ? -1 : above);
        if (id !== undefined) parents.set(dropped, id);
      }
      this.#setParent(row, id === undefined ? -1 : above);
      if (id !== undefined) this.#adopted.set(row, id);
      this.#repair(row, 'dropped-parent');
    }
  }
}
