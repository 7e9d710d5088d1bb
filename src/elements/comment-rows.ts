// A list element and its <afterword-comment> rows, kept in step with a list of nodes. The first slice is rendered at once
// and painted before anything else happens; the rest follows in slices that leave the page responsive.
// Rows stand in blocks, and a block off screen is neither styled nor laid out (content-visibility, comment-styles.ts). A
// browser keeps an eye on each such element in every frame: five hundred blocks cost it nothing, ten thousand rows would.
// The decision a reader would question: this is no Lit directive. Rows are only ever appended, moved or removed one by
// one, and each draws itself, so a list of ten thousand costs what its changes cost.
import type { CommentId } from '../core/records.js';
import type { CommentNode, Thread } from '../core/thread.js';
import { clock, type Ticking } from './clock.js';
import type { CommentView } from './comment-frame.js';
import { painted, yieldToPage } from './yield-to-page.js';

/** Rows a block begins with; those that come between them later may make it larger. */
const BLOCK = 20;
/** Milliseconds of work between two breaths. */
const SLICE = 10;

export type CommentRow = HTMLElementTagNameMap['afterword-comment'];

export class CommentRows implements Ticking {
  readonly element: HTMLElement = document.createElement('div');
  readonly #rows = new Map<CommentId, CommentRow>();
  #turn = 0;

  constructor() {
    this.element.className = 'comments';
    this.element.role = 'list';
    // What is pointed at or focused tells its date.
    for (const type of ['pointerover', 'focusin'])
      this.element.addEventListener(type, ({ target }) => (target as Element).closest('afterword-comment')?.tellDate());
  }

  get(id: CommentId): CommentRow | undefined {
    return this.#rows.get(id);
  }

  /**
   * Shows these nodes and no others. Resolves when all are there, or when a later call has taken over.
   *
   * @param places whose rows may stay
   */
  async show(
    nodes: readonly CommentNode[],
    places: Thread['places'],
    view: CommentView,
    isNumbered = false,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    this.element.ariaBusy = 'true';
    /** The row that stands where the next one is due. */
    let place = this.element.querySelector('afterword-comment');
    let threads = 0;
    let breath = performance.now();
    // The first slice is painted before anything else happens.
    let breathe = painted;
    for (const node of nodes) {
      const { id } = node.record;
      while (place && place.node !== node && !places.has(place.node!.record.id)) place = this.#pass(place);
      const row = place?.node === node ? place : (this.#rows.get(id) ?? this.#make(id));
      row.show(node, view, isNumbered && !node.depth ? (threads += 1) : 0);
      if (row === place) place = rowAfter(row);
      else this.#put(row, place);

      if (performance.now() - breath < SLICE) continue;
      await breathe();
      if (turn !== this.#turn) return;
      breathe = yieldToPage;
      breath = performance.now();
    }
    while (place) place = this.#pass(place);
    this.element.ariaBusy = null;
    clock.add(this);
  }

  /** Lets the ages rest; showing sets them going again. */
  stop(): void {
    clock.delete(this);
  }

  tick(now: number): number {
    let next = Infinity;
    for (const row of this.#rows.values()) next = Math.min(next, row.tick(now));
    return next;
  }

  #make(id: CommentId): CommentRow {
    const row = document.createElement('afterword-comment');
    row.id = `comment-${id}`;
    row.role = 'listitem';
    row.setAttribute('part', 'comment');
    this.#rows.set(id, row);
    return row;
  }

  /** Takes out a row whose comment is gone, unless someone writes there: what they wrote would go with it. */
  #pass(row: CommentRow): CommentRow | null {
    const next = rowAfter(row);
    if (!row.replying) {
      this.#rows.delete(row.node!.record.id);
      takeOut(row);
    }
    return next;
  }

  /** Puts a row before another, or at the end: into a block that has room for it, or a new one. */
  #put(row: CommentRow, place: CommentRow | null): void {
    takeOut(row);
    const around = place?.parentElement;
    if (around && (place.previousElementSibling || around.childElementCount < BLOCK)) {
      place.before(row);
      return;
    }
    let block = around ? around.previousElementSibling : this.element.lastElementChild;
    if (!block || block.childElementCount >= BLOCK) {
      block = document.createElement('div');
      block.role = 'none';
      this.element.insertBefore(block, around ?? null);
    }
    block.append(row);
    if (block.childElementCount === BLOCK) block.className = 'block';
  }
}

const rowAfter = (row: Element): CommentRow | null =>
  (row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild ?? null) as CommentRow | null;

/** Takes a row out, and with the last one its block. */
const takeOut = (row: Element): void => {
  const block = row.parentElement;
  row.remove();
  if (!block?.firstElementChild) block?.remove();
};
