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
/** Rows put into the page at a time: so few that laying them out is no long task, so many that it is not done often. */
const BATCH = 1500;
/** Milliseconds of work between two breaths. */
const SLICE = 8;

export type CommentRow = HTMLElementTagNameMap['afterword-comment'];

export class CommentRows {
  readonly element: HTMLElement = document.createElement('div');
  readonly #rows = new Map<CommentId, CommentRow>();
  #turn = 0;
  /** Pending while the first screenful is being painted, which nothing may delay. */
  #painting: Promise<void> | undefined;

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
    // New rows gather here until there are enough of them: what is in the page is laid out with every frame.
    const batch = document.createDocumentFragment();
    let gathered = 0;
    let place = this.element.firstElementChild;
    let breath = performance.now();
    const put = (): void => {
      this.element.insertBefore(batch, place);
      gathered = 0;
    };

    for (const node of nodes) {
      const row = this.#rows.get(node.record.id) ?? this.#make(node.record.id);
      row.show(node, view);
      if (row === place) {
        put();
        place = row.nextElementSibling;
      } else {
        batch.append(row);
        gathered += 1;
      }

      const isScreenful = !this.#painting && gathered === SCREENFUL;
      if (isScreenful || gathered === BATCH) put();
      if (isScreenful) this.#painting = painted();
      if (!isScreenful && performance.now() - breath < SLICE) continue;
      await Promise.all([this.#painting, yieldToPage()]);
      if (turn !== this.#turn) return;
      breath = performance.now();
    }
    put();
    this.element.ariaBusy = null;
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
