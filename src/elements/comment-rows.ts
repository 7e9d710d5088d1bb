// A list element and its <afterword-comment> rows, kept in step with a list of nodes. The first slice is rendered at once
// and painted before anything else happens; the rest follows in slices that leave the page responsive.
// Rows stand in blocks, and a block off screen is neither styled nor laid out (content-visibility, list-styles.ts). A
// browser keeps an eye on each such element in every frame: two hundred blocks cost it nothing, ten thousand rows would.
// The decision a reader would question: this is no Lit directive. Rows are only ever appended, moved or removed one by
// one, and each draws itself, so a list of ten thousand costs what its changes cost.
import type { CommentId } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import { clock } from './clock.js';
import type { CommentView } from './comment-template.js';
import { painted, yieldToPage } from './yield-to-page.js';

/** Rows a block begins with; those that come between them later may make it larger. */
const BLOCK = 20;
/** Milliseconds of work between two breaths. */
const SLICE = 8;

const rowAfter = (row: Element): Element | null =>
  row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild ?? null;

export type CommentRow = HTMLElementTagNameMap['afterword-comment'];

export class CommentRows {
  readonly element: HTMLElement = document.createElement('div');
  readonly #rows = new Map<CommentId, CommentRow>();
  #turn = 0;
  /** Pending while the first slice is being painted, which nothing may delay. */
  #painting: Promise<void> | undefined;

  constructor(className: string) {
    this.element.className = className;
    this.element.role = 'list';
    for (const type of ['contentvisibilityautostatechange', 'pointerover', 'focusin'])
      this.element.addEventListener(type, (event) => this.#onSight(event));
  }

  get(id: CommentId): CommentRow | undefined {
    return this.#rows.get(id);
  }

  /** Shows these nodes and no others. Resolves when all are there, or when a later call has taken over. */
  async show(nodes: readonly CommentNode[], view: CommentView): Promise<void> {
    const turn = (this.#turn += 1);
    this.#removeAllBut(nodes);
    this.element.ariaBusy = 'true';
    let place = this.element.firstElementChild?.firstElementChild ?? null;
    let breath = performance.now();
    let threads = 0;
    for (const node of nodes) {
      threads += Number(node.depth === 0);
      const row = this.#rows.get(node.record.id) ?? this.#make(node.record.id);
      row.show(node, view, threads);
      if (row === place) place = rowAfter(row);
      else if (place) place.before(row);
      else this.#append(row);

      if (performance.now() - breath < SLICE) continue;
      this.#painting ??= painted();
      await Promise.all([this.#painting, yieldToPage()]);
      if (turn !== this.#turn) return;
      breath = performance.now();
    }
    this.element.ariaBusy = null;
    const block = this.#lastBlock;
    block?.style.setProperty('--rows', String(block.childElementCount));
  }

  /** Its style tells how many rows it has, where that is not a full block: its height is estimated from that. */
  get #lastBlock(): HTMLElement | null {
    return this.element.lastElementChild as HTMLElement | null;
  }

  #append(row: CommentRow): void {
    let block = this.#lastBlock;
    if (!block || block.childElementCount >= BLOCK) {
      block?.removeAttribute('style');
      block = document.createElement('div');
      block.className = 'block';
      block.role = 'none';
      this.element.append(block);
    }
    block.append(row);
  }

  /** What is on screen keeps its age up to date; what is pointed at or focused tells its date. */
  #onSight(event: Event): void {
    const row = (event.target as Element).closest('afterword-comment');
    if (!row) return;
    if (!('skipped' in event)) row.tellDate();
    else if (event.skipped) clock.delete(row);
    else clock.add(row);
  }

  #make(id: CommentId): CommentRow {
    const row = document.createElement('afterword-comment');
    row.id = `comment-${id}`;
    row.role = 'listitem';
    row.setAttribute('part', 'comment');
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
      const block = row?.parentElement;
      row?.remove();
      if (!block?.childElementCount) block?.remove();
      this.#rows.delete(id);
    }
  }
}
