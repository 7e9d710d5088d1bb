// Draws something in the rows near the screen, and only there: a list may have ten thousand rows. The groups of the list are watched, and
// the blocks of those that are near.
import type { ReactiveController } from 'lit';
import { groupsOf, type List, type Row } from './finding-list.js';

export class RowsInSight implements ReactiveController {
  readonly #list: List;
  readonly #draw: (row: Row) => void;
  /** The groups and blocks that are near. */
  readonly #near = new Set<Element>();
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
    // What is watched already is not watched twice.
    for (const group of groupsOf(this.#list)) this.#observer.observe(group);
    for (const box of this.#near)
      if (box.isConnected) this.#drawIn(box);
      else this.#near.delete(box);
  }

  #onMove(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      this.#near[isIntersecting ? 'add' : 'delete'](target);
      if (isIntersecting) this.#drawIn(target);
      else
        for (const part of target.children) {
          this.#near.delete(part);
          this.#observer.unobserve(part);
        }
    }
  }

  #drawIn(box: Element): void {
    for (const part of box.children)
      if ((part as Row).node) this.#draw(part as Row);
      else this.#observer.observe(part);
  }
}
