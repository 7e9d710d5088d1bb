// The rows of the queue: one for each comment, of which only those near the window are drawn. One of them is the current one, where the
// keys act.
import { EntryRow } from './entry-row.js';
import type { Item } from './item.js';
import type { RowOwner } from './row-owner.js';

export class RowList {
  readonly #feed: HTMLElement;
  readonly #owner: RowOwner;
  readonly #rows = new Map<string, EntryRow>();
  readonly #byElement = new WeakMap<Element, EntryRow>();
  readonly #near: IntersectionObserver;
  #current: EntryRow | undefined;

  constructor(feed: HTMLElement, owner: RowOwner) {
    this.#feed = feed;
    this.#owner = owner;
    this.#near = new IntersectionObserver((entries) => this.#onNear(entries), { rootMargin: '50%' });
    feed.addEventListener('focusin', ({ target }) => {
      const row = this.#byElement.get((target as Element).closest('article')!);
      if (row) this.#setCurrent(row);
    });
  }

  get current(): Item | undefined {
    return this.#current?.item;
  }

  /** How many rows come after the current one. */
  get rowsAfter(): number {
    return this.#current ? this.#rows.size - Number(this.#current.element.ariaPosInSet) : this.#rows.size;
  }

  /** Whether the focus is in the current row. */
  get hasFocus(): boolean {
    return !!this.#current?.element.matches(':focus-within');
  }

  /** The keys of all items, in their order. */
  get keys(): readonly string[] {
    return [...this.#rows.keys()];
  }

  /** Shows these items, in this order. The rows that are there already stay. */
  show(items: readonly Item[]): void {
    const keys = new Set(items.map(({ key }) => key));
    for (const [key, row] of this.#rows)
      if (!keys.has(key)) {
        this.#near.unobserve(row.element);
        row.element.remove();
        this.#rows.delete(key);
        if (row === this.#current) this.#current = undefined;
      }
    for (const item of items) if (!this.#rows.has(item.key)) this.#add(item);
    for (const [index, row] of [...this.#rows.values()].entries()) row.element.ariaPosInSet = `${index + 1}`;
    if (!this.#current && items[0]) this.#setCurrent(this.#rows.get(items[0].key)!);
  }

  update(item: Item): void {
    const row = this.#rows.get(item.key);
    if (!row) return;
    const root = this.#feed.getRootNode() as ShadowRoot;
    const hadFocus = row.element.contains(root.activeElement);
    row.show(item);
    // The button that was pressed may have gone.
    if (hadFocus && !row.element.contains(root.activeElement)) row.element.focus({ preventScroll: true });
  }

  redraw(): void {
    for (const row of this.#rows.values()) row.draw();
  }

  row(key: string): EntryRow | undefined {
    return this.#rows.get(key);
  }

  /** Moves to another comment: 1 to the next, -1 to the one before. Resolves to whether there is one. */
  move(step: 1 | -1): boolean {
    const rows = [...this.#rows.values()];
    const hasFocus = this.#current?.element.matches(':focus-within');
    const at = this.#current ? rows.indexOf(this.#current) + (hasFocus ? step : 0) : 0;
    const row = rows[at];
    row?.come();
    row?.element.focus();
    return !!row;
  }

  close(): void {
    this.#near.disconnect();
  }

  #add(item: Item): void {
    const row = new EntryRow(item, this.#owner);
    this.#rows.set(item.key, row);
    this.#byElement.set(row.element, row);
    this.#feed.append(row.element);
    this.#near.observe(row.element);
  }

  #setCurrent(row: EntryRow): void {
    if (row === this.#current) return;
    if (this.#current) this.#current.element.tabIndex = -1;
    this.#current = row;
    row.element.tabIndex = 0;
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) {
        this.#near.unobserve(target);
        this.#byElement.get(target)?.come();
      }
  }
}
