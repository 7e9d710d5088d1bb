// Before a page is printed, marks the links whose text is their address: so that it is printed once (print-styles.ts).
import type { ReactiveController } from 'lit';
import type { List } from './finding-list.js';

const withoutEnds = (address: string): string => address.replace(/^\w+:(\/\/)?|\/$/g, '');

export class PrintLinks implements ReactiveController {
  readonly #list: List;

  constructor(list: List) {
    this.#list = list;
    list.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#mark);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#mark);
  }

  readonly #mark = (): void => {
    for (const link of this.#list.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=body] a'))
      link.toggleAttribute('data-address', withoutEnds(link.textContent) === withoutEnds(link.getAttribute('href')!));
  };
}
