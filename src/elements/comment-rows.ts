// A list element and its <afterword-comment> rows, kept in step with a list of nodes. The first screenful is rendered at once
// and painted before anything else happens; the rest follows in slices that leave the page responsive.
// The decision a reader would question: this is no Lit directive. Rows are only ever appended, moved or removed one by
// one, and each draws itself, so a list of ten thousand costs what its changes cost.
import type { CommentId } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import type { CommentView } from './comment-template.js';
import { painted, yieldToPage } from './yield-to-page.js';

/** Rows made before the first paint. */
const SCREENFUL = 20;
/** Milliseconds of work between two breaths. */
const SLICE = 8;

export type CommentRow = HTMLElementTagNameMap['afterword-comment'];

export class CommentRows {
  readonly element: HTMLElement = document.createElement('div');
  readonly #rows = new Map<CommentId, CommentRow>();
  #turn = 0;
  #breath = 0;
  #hasPainted = false;
  #painting: Promise<unknown> | undefined;

  constructor(className: string) {
    this.element.className = className;
    this.element.role = 'list';
  }

  get(id: CommentId): CommentRow | undefined {
    return this.#rows.get(id);
  }

  /** Shows these nodes and no others. Resolves when all are there, or when a later call has taken over. */
  async show(nodes: readonly CommentNode[], view: CommentView): Promise<void> {
    const turn = (this.#turn += 1);
    this.#removeAllBut(nodes);
    this.element.ariaBusy = 'true';
    this.#breath = performance.now();
    let place = this.element.firstElementChild;
    for (const node of nodes) {
      const row = this.#rows.get(node.record.id) ?? this.#make(node.record.id);
      row.show(node, view);
      if (row === place) place = row.nextElementSibling;
      else this.element.insertBefore(row, place);
      if (!this.#isDue()) continue;
      await (this.#painting ?? yieldToPage());
      if (turn !== this.#turn) return;
      this.#breath = performance.now();
    }
    this.element.ariaBusy = null;
  }

  /** Is it time to let the page have a turn? */
  #isDue(): boolean {
    if (!this.#hasPainted && this.#rows.size >= SCREENFUL) {
      this.#hasPainted = true;
      this.#painting = painted().then(() => (this.#painting = undefined));
    }
    return this.#painting !== undefined || performance.now() - this.#breath > SLICE;
  }

  #make(id: CommentId): CommentRow {
    const row = document.createElement('afterword-comment');
    row.id = `comment-${id}`;
    row.role = 'listitem';
    row.tabIndex = -1;
    this.#rows.set(id, row);
    return row;
  }

  #removeAllBut(nodes: readonly CommentNode[]): void {
    const gone = new Set(this.#rows.keys());
    for (const { record } of nodes) gone.delete(record.id);
    for (const id of gone) {
      const row = this.#rows.get(id);
      // Someone is writing there: what they wrote would go with it.
      if (row?.replying) continue;
      row?.remove();
      this.#rows.delete(id);
    }
  }
}
