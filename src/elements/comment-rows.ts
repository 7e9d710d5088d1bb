// A list element and its <afterword-comment> rows, kept in step with a list of nodes. The first slice is rendered at once
// and painted before anything else happens; the rest follows in slices that leave the page responsive.
// Rows stand in blocks, and a block off screen is neither styled nor laid out (content-visibility, comment-styles.ts). A
// browser keeps an eye on each such element in every frame: five hundred blocks cost it nothing, ten thousand rows would.
// The decision a reader would question: this is no Lit directive. Rows are only ever appended, moved or removed one by
// one, and each draws itself, so a list of ten thousand costs what its changes cost.
import type { CommentId } from '../core/records.js';
import type { CommentNode, Thread } from '../core/thread.js';
import { clock, type ClockListener } from './clock.js';
import type { CommentView } from './comment-frame.js';
import { createYielder } from './yield-to-page.js';

/** Rows a block begins with; those that come between them later may make it larger. */
const BLOCK = 20;
/** The first rows, which are laid out first, stand in smaller blocks. */
const SMALL_BLOCK = 10;
const FIRST_ROWS = 50;
/** Milliseconds of work between two breaths. */
const SLICE = 10;

export type CommentRow = HTMLElementTagNameMap['afterword-comment'];

export class CommentRows implements ClockListener {
  readonly element: HTMLElement = document.createElement('div');
  readonly #rows = new Map<CommentId, CommentRow>();
  /** The first slice of all is painted before anything else happens. */
  readonly #yield = createYielder();
  #turn = 0;
  /** What it was last to show, and how much of that is there. */
  #shown: readonly CommentNode[] = [];
  #done = 0;
  #view: CommentView | undefined;
  #isNumbered = false;
  /** Whether a row stays whose comment is gone, because someone writes there. */
  #isHolding = false;

  constructor() {
    this.element.setAttribute('part', 'list');
    this.element.role = 'list';
    // What is pointed at or focused tells its date.
    for (const type of ['pointerover', 'focusin'])
      this.element.addEventListener(type, ({ target }) =>
        (target as Element).closest('afterword-comment')?.showExactDate(),
      );
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
    places: Thread['nodesById'],
    view: CommentView,
    isNumbered = false,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    if (view !== this.#view || isNumbered !== this.#isNumbered || this.#isHolding) this.#done = 0;
    this.#view = view;
    this.#isNumbered = isNumbered;
    this.#isHolding = false;
    this.element.ariaBusy = 'true';

    // What is the same at both ends is not even looked at.
    const [known, done] = [this.#shown, this.#done];
    this.#shown = nodes;
    const start = sameAtStart(known.slice(0, done), nodes);
    const isSameAfter = done === known.length && !isNumbered;
    const end = nodes.length - (isSameAfter ? sameAtEnd(known.slice(start), nodes.slice(start)) : 0);
    let threads = isNumbered ? nodes.slice(0, start).filter(({ depth }) => !depth).length : 0;
    const stop = this.#rowOf(nodes[end]);
    /** The row that stands where the next one is due. */
    let place = start ? rowAfter(this.#rowOf(nodes[start - 1])!) : this.element.querySelector('afterword-comment');

    let breath = performance.now();
    for (this.#done = start; this.#done < end; this.#done += 1) {
      const node = nodes[this.#done]!;
      while (place && place.node !== node && !places.has(place.node!.record.id)) place = this.#removeStale(place);
      const row = place?.node === node ? place : (this.#rowOf(node) ?? this.#make(node.record.id));
      row.show(node, view, isNumbered && !node.depth ? (threads += 1) : 0);
      if (row === place) place = rowAfter(row);
      else this.#insert(row, place);

      if (performance.now() - breath < SLICE) continue;
      await this.#yield();
      if (turn !== this.#turn) return;
      breath = performance.now();
    }
    while (place && place !== stop) place = this.#removeStale(place);
    this.#done = nodes.length;
    this.element.ariaBusy = null;
    clock.add(this);
  }

  /** Lets the ages rest; showing sets them going again. */
  stop(): void {
    clock.delete(this);
  }

  tick(now: number): number {
    const time = this.#view?.now?.() ?? now;
    let next = Infinity;
    for (const row of this.#rows.values()) next = Math.min(next, row.tick(time));
    return next;
  }

  #rowOf(node: CommentNode | undefined): CommentRow | undefined {
    return node && this.#rows.get(node.record.id);
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
  #removeStale(row: CommentRow): CommentRow | null {
    const after = rowAfter(row);
    this.#isHolding ||= !!row.open;
    if (!row.open) {
      this.#rows.delete(row.node!.record.id);
      takeOut(row);
    }
    return after;
  }

  /** Puts a row before another, or at the end: into a block that has room for it, or a new one. */
  #insert(row: CommentRow, place: CommentRow | null): void {
    takeOut(row);
    const room = this.#rows.size > FIRST_ROWS ? BLOCK : SMALL_BLOCK;
    const around = place?.parentElement;
    if (around && (place.previousElementSibling || around.childElementCount < room)) {
      place.before(row);
      return;
    }
    let block = around ? around.previousElementSibling : this.element.lastElementChild;
    if (!block || block.childElementCount >= room) {
      block = document.createElement('div');
      block.role = 'none';
      this.element.insertBefore(block, around ?? null);
    }
    block.append(row);
    if (block.childElementCount === room) block.className = 'block';
  }
}

/** How many values two lists begin with alike. */
const sameAtStart = (a: readonly unknown[], b: readonly unknown[]): number => {
  const most = Math.min(a.length, b.length);
  for (let count = 0; count < most; count += 1) if (a[count] !== b[count]) return count;
  return most;
};

const sameAtEnd = (a: readonly unknown[], b: readonly unknown[]): number =>
  sameAtStart([...a].reverse(), [...b].reverse());

const rowAfter = (row: Element): CommentRow | null =>
  (row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild ?? null) as CommentRow | null;

/** Takes a row out, and with the last one its block. */
const takeOut = (row: Element): void => {
  const block = row.parentElement;
  row.remove();
  if (!block?.firstElementChild) block?.remove();
};
