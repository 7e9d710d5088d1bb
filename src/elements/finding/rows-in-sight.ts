// Draws something in the rows near the screen, and only there: a list may have ten thousand rows. The blocks of the list are watched.
import type { ReactiveController } from 'lit';
import { blocksOf, type List, type Row } from './finding-list.js';

export class RowsInSight implements ReactiveController {
  readonly #list: List;
  readonly #draw: (row: Row) => void;
  readonly #seen = new Set<Element>();
  readonly #watched = new WeakSet<Element>();
  readonly #observer = new IntersectionObserver((entries) => this.#onMove(entries), { rootMargin: '100% 0px' });

  constructor(list: List, draw: (row: Row) => void) {
    this.#list = list;
    this.#draw = draw;
    list.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    void this.#update();
  }

  async #update(): Promise<void> {
    await this.#list.updateComplete;
    for (const block of blocksOf(this.#list))
      if (!this.#watched.has(block)) {
        this.#watched.add(block);
        this.#observer.observe(block);
      }
    for (const block of this.#seen)
      if (block.isConnected) this.#drawIn(block);
      else this.#seen.delete(block);
  }

  #onMove(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      this.#seen[isIntersecting ? 'add' : 'delete'](target);
      if (isIntersecting) this.#drawIn(target);
    }
  }

  #drawIn(block: Element): void {
    for (const row of block.children) if ((row as Row).node) this.#draw(row as Row);
  }
}
