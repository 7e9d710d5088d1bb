// The page's address, read again whenever it may have changed. A router may replace the article while the element stays, and
// change the address before, during or after that.
import type { LitElement, ReactiveController } from 'lit';
import { tidyAddress, type Page } from '../core/page-address.js';

let seen: Page | undefined;
/** Its canonical link, and the text of the link's `href`. */
let link: HTMLLinkElement | null;
let written: string | null | undefined;

/** The page as it is now. */
export const currentPage = (): Page => {
  const address = location.href;
  const before = [link, written];
  link = document.querySelector<HTMLLinkElement>('link[rel~=canonical]');
  // The text and not the resolved address, because a relative link is resolved by the page's address, which may change.
  written = link?.getAttribute('href');
  let owner = seen ? seen.owner : tidyAddress(address);
  if (seen && (link !== before[0] || written !== before[1])) {
    // A router may change the link just before the address. Which address the link belongs to is known after both changes.
    owner = undefined;
    setTimeout(() => (seen = { ...currentPage(), owner: tidyAddress(location.href) }));
  }
  return (seen = { address, canonical: link?.href, owner });
};

// The link that is there when the script runs belongs to the address at that time.
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

  /** Watches the root too: a router may replace the whole head. */
  #observe(): void {
    this.#observer ??= new MutationObserver(() => {
      this.#observe();
      this.#onLook();
    });
    this.#observer.observe(document.documentElement, { childList: true });
    this.#observer.observe(document.head, { childList: true, subtree: true, attributeFilter: ['href', 'rel'] });
  }
}
