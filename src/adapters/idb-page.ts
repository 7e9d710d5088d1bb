// This page, as the other pages of the browser see it: it has a name of its own and, while it keeps texts, a lock with that name.
import { randomId } from '../core/random-id.js';

const KEY = 'afterword-page';

/** The name of this page; every load has another. */
export const page: string = randomId();

/** What the sessionStorage said before this page wrote its own name there; `undefined` as long as it has not. */
let before: string | null | undefined;
let held: Promise<void> | undefined;

/** What the code needs that hands texts on from page to page. It is in a chunk, and this page exists once. */
export const thisPage = {
  name: page,

  /**
   * The page that kept texts in this tab before. A duplicated tab has a copy of the sessionStorage: that page may still be open.
   *
   * @throws if the browser allows no sessionStorage
   */
  before: (): string | null => (before === undefined ? sessionStorage.getItem(KEY) : before),

  lockOf: (name: string): string => `${KEY} ${name}`,

  /**
   * Marks this page as open, until it is left. Resolves when other pages can see it: a text that is written before that could be taken
   * for the text of a closed page.
   */
  hold: (): Promise<void> =>
    (held ??= new Promise((resolve) => {
      // The lock ends when the page is left, because browsers keep no page with a lock in the back-forward cache.
      const left = new Promise<void>((leave) =>
        addEventListener(
          'pagehide',
          () => {
            held = undefined;
            addEventListener('pageshow', () => void thisPage.hold(), { once: true });
            leave();
          },
          { once: true },
        ),
      );
      try {
        before = thisPage.before();
        sessionStorage.setItem(KEY, page);
        navigator.locks.request(thisPage.lockOf(page), () => (resolve(), left)).catch(resolve);
      } catch {
        // A page without https has no locks: the next tab that looks for texts takes over its texts.
        resolve();
      }
    })),
};

export type ThisPage = typeof thisPage;
