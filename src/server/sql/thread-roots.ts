// Which rows are under which root while a batch is restored. A thread is put under another root by its own rows: looking at every
// row for each thread would take as long as their number squared.
import type { CommentId } from '../../core/records.js';
import type { CommentRow } from './tables.js';

type RootedRow = Pick<CommentRow, 'root'>;

export class ThreadRoots {
  readonly #rows = new Map<CommentId, RootedRow[]>();
  /** By the root they are under now: what were roots before. */
  readonly #former = new Map<CommentId, CommentId[]>();

  add(row: RootedRow): void {
    const rows = this.#rows.get(row.root);
    if (rows) rows.push(row);
    else this.#rows.set(row.root, [row]);
  }

  /** Puts the thread of one root under another. */
  move(from: CommentId, to: CommentId): void {
    if (from === to) return;
    const rows = this.#rows.get(from) ?? [];
    const former = this.#former.get(from) ?? [];
    this.#rows.delete(from);
    this.#former.delete(from);
    for (const row of rows) {
      row.root = to;
      this.add(row);
    }
    const target = this.#former.get(to) ?? [];
    target.push(from);
    for (const one of former) target.push(one);
    this.#former.set(to, target);
  }

  /** What were roots before, each with the root it is under now. */
  *moves(): Generator<readonly [from: CommentId, to: CommentId]> {
    for (const [to, former] of this.#former) for (const from of former) yield [from, to];
  }
}
