// A list element and its <afterword-comment> rows, kept in step with a list of nodes. The first slice is rendered at once
// and painted before anything else happens; the rest follows in slices that leave the page responsive.
// Rows stand in blocks, and a block off screen is neither styled nor laid out (content-visibility, list-styles.ts). A
// browser keeps an eye on each such element in every frame: five hundred blocks cost it nothing, ten thousand rows would.
// The decision a reader would question: this is no Lit directive. Rows are only ever appended, moved or removed one by
// one, and each draws itself, so a list of ten thousand costs what its changes cost.
import type { CommentId } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import { clock, type Ticking } from './clock.js';
import type { CommentView } from './comment-template.js';
import { painted, yieldToPage } from './yield-to-page.js';

/** Rows a block begins with; those that come between them later may make it larger. */
const BLOCK = 20;
/** Milliseconds of work between two breaths. */
const SLICE = 10;

export type CommentRow = HTMLElementTagNameMap['afterword-comment'];

/** The part of a list that a change touches. */
interface Difference {
  readonly start: number;
  readonly end: number;
  readonly gone: ReadonlySet<CommentId>;
}

const rowAfter = (row: Element): Element | null =>
  row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild ?? null;

export class CommentRows implements Ticking {
  readonly element: HTMLElement = document.createElement('div');
  readonly #rows = new Map<CommentId, CommentRow>();
  /** What is shown; nothing while it is being changed, or where a row outstays its node. */
  #shown: { readonly nodes: readonly CommentNode[]; readonly view: CommentView } | undefined;
  #turn = 0;
  /** Pending while the first slice is being painted, which nothing may delay. */
  #painting: Promise<void> | undefined;

  constructor() {
    this.element.className = 'comments';
    this.element.role = 'list';
    for (const type of ['contentvisibilityautostatechange', 'pointerover', 'focusin'])
      this.element.addEventListener(type, (event) => this.#onSight(event), true);
  }

  get(id: CommentId): CommentRow | undefined {
    return this.#rows.get(id);
  }

  /** Shows these nodes and no others. Resolves when all are there, or when a later call has taken over. */
  async show(nodes: readonly CommentNode[], view: CommentView): Promise<void> {
    const turn = (this.#turn += 1);
    const { start, end, gone } = this.#compare(nodes, view);
    for (const id of gone) this.#remove(id);
    this.#shown = undefined;
    this.element.ariaBusy = 'true';

    // Rows that outstay their nodes are no places to put others before.
    const placeFrom = (row: Element | null): Element | null => {
      let place = row as CommentRow | null;
      while (place && gone.has(place.node!.record.id)) place = rowAfter(place) as CommentRow | null;
      return place;
    };
    const before = start ? this.#rows.get(nodes[start - 1]!.record.id)! : undefined;
    let place = placeFrom(before ? rowAfter(before) : (this.element.firstElementChild?.firstElementChild ?? null));
    let threads = 0;
    let breath = performance.now();
    for (const node of nodes.slice(start, end)) {
      if (view.numbered && !node.depth) threads += 1;
      const row = this.#rows.get(node.record.id) ?? this.#make(node.record.id);
      row.show(node, view, threads);
      if (row === place) place = placeFrom(rowAfter(row));
      else if (place) place.before(row);
      else this.#append(row);

      if (performance.now() - breath < SLICE) continue;
      this.#painting ??= painted();
      await Promise.all([this.#painting, yieldToPage()]);
      if (turn !== this.#turn) return;
      breath = performance.now();
    }
    if (this.#rows.size === nodes.length) this.#shown = { nodes, view };
    this.element.ariaBusy = null;
    const block = this.#lastBlock;
    block?.style.setProperty('--rows', String(block.childElementCount));
    clock.add(this);
  }

  /** Lets the ages rest; showing sets them going again. */
  stop(): void {
    clock.delete(this);
  }

  /** Brings the ages of what is on screen up to date. */
  tick(now: number): number {
    let next = Infinity;
    for (const block of this.element.children)
      if (block.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }))
        for (const row of block.children) next = Math.min(next, (row as CommentRow).tick(now));
    return next;
  }

  /** Where nodes differ from what is shown: for one change, one place in ten thousand. */
  #compare(nodes: readonly CommentNode[], view: CommentView): Difference {
    let start = 0;
    let end = nodes.length;
    let old: Iterable<CommentId> = this.#rows.keys();
    // A thread more or less changes the numbers of all after it.
    if (this.#shown?.view === view && !view.numbered) {
      const shown = this.#shown.nodes;
      let oldEnd = shown.length;
      while (start < end && nodes[start] === shown[start]) start += 1;
      while (end > start && oldEnd > start && nodes[end - 1] === shown[oldEnd - 1]) {
        end -= 1;
        oldEnd -= 1;
      }
      old = shown.slice(start, oldEnd).map(({ record }) => record.id);
    }
    const gone = new Set(old);
    for (const { record } of nodes.slice(start, end)) gone.delete(record.id);
    return { start, end, gone };
  }

  #make(id: CommentId): CommentRow {
    const row = document.createElement('afterword-comment');
    row.id = `comment-${id}`;
    row.role = 'listitem';
    row.setAttribute('part', 'comment');
    this.#rows.set(id, row);
    return row;
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

  #remove(id: CommentId): void {
    const row = this.#rows.get(id);
    // Someone is writing there: what they wrote would go with it.
    if (!row || row.replying) return;
    const block = row.parentElement;
    row.remove();
    if (!block?.childElementCount) block?.remove();
    this.#rows.delete(id);
  }

  /** Its style tells how many rows it has, where that is not a full block: its height is estimated from that. */
  get #lastBlock(): HTMLElement | null {
    return this.element.lastElementChild as HTMLElement | null;
  }

  /** What comes on screen tells its age as of now; what is pointed at or focused tells its date. */
  #onSight(event: Event): void {
    if ('skipped' in event) clock.add(this);
    else (event.target as Element).closest('afterword-comment')?.tellDate();
  }
}
