// The page's address, looked at again whenever it may have changed: a router may swap the article under an element that
// stays, and change the address before, while or after it does so.
import type { LitElement, ReactiveController } from 'lit';
import { tidyAddress, type Page } from '../core/page-address.js';

let seen: Page | undefined;
/** The canonical link of it, and what was written there. */
let link: HTMLLinkElement | null;
let written: string | null | undefined;

/** The page as it is now. */
export const currentPage = (): Page => {
  const address = location.href;
  const before = [link, written];
  link = document.querySelector<HTMLLinkElement>('link[rel~=canonical]');
  // Not where it leads: what is relative follows the address.
  written = link?.getAttribute('href');
  let owner = seen ? seen.owner : tidyAddress(address);
  if (seen && (link !== before[0] || written !== before[1])) {
    // A router may bring the link just before it changes the address: whose it is shows when both are done.
    owner = undefined;
    setTimeout(() => (seen = { ...currentPage(), owner: tidyAddress(location.href) }));
  }
  return (seen = { address, canonical: link?.href, owner });
};

// What stands in the head when the script runs was written for the address of that moment.
if (globalThis.document) currentPage();

/** Calls back when a page's address or its canonical link may have changed, and before a reader writes. */
export class PageController implements ReactiveController {
  readonly #onLook: () => void;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement, onLook: () => void) {
    this.#onLook = onLook;
    host.addController(this);
    for (const type of ['focusin', 'input']) host.addEventListener(type, onLook);
  }

  hostConnected(): void {
    this.#listen('addEventListener');
    this.#observe();
    this.#onLook();
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
    this.#observer?.disconnect();
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    (globalThis as { readonly navigation?: EventTarget }).navigation?.[how]('currententrychange', this.#onLook);
    globalThis[how]('popstate', this.#onLook);
  }

  /** The head as a whole may be another, too. */
  #observe(): void {
    this.#observer ??= new MutationObserver(() => {
      this.#observe();
      this.#onLook();
    });
    this.#observer.observe(document.documentElement, { childList: true });
    this.#observer.observe(document.head, { childList: true, subtree: true, attributeFilter: ['href', 'rel'] });
  }
}
