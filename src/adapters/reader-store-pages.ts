// The pages that keep texts. Two tabs with one discussion must not share what is typed: a text is of the page it was typed
// in. Every load of a page has a name of its own, so that a tab that was duplicated, which has the sessionStorage of the
// first, is never taken for it. As long as a page keeps texts it holds a lock of that name: whoever finds a text can see
// whether its page still lives. Of pages that are gone, texts are taken up: of the one that was in this tab before (a
// reload), else of any (a tab that was closed, a crash).
// Loaded with the first text that is typed or found.
import { getEntries, type IdbConnection } from './idb-connection.js';
import { type KeptText, page, textKey } from './idb-texts.js';

const KEY = 'afterword-page';

/** The page that kept texts in this tab before. */
const pageBefore: string | null | undefined = (() => {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return undefined;
  }
})();

const lockOf = (name: string): string => `${KEY} ${name}`;

let isHeld = false;

/** Marks this page as living, until it is left. */
export const hold = (): void => {
  if (isHeld) return;
  isHeld = true;
  // A page with a lock could not be kept for going back to it.
  const left = new Promise<void>((resolve) =>
    addEventListener(
      'pagehide',
      () => {
        isHeld = false;
        addEventListener('pageshow', hold, { once: true });
        resolve();
      },
      { once: true },
    ),
  );
  try {
    sessionStorage.setItem(KEY, page);
    navigator.locks.request(lockOf(page), () => left).catch(() => {});
  } catch {
    // A page without https has no locks: its texts go to the next tab that looks.
  }
};

/** Milliseconds for the page before to be gone altogether. One that was duplicated stays. */
const LONGEST_LEAVING = 1000;

/** Makes texts this page's own. Of several for one place one is taken; the others stay for the next page. */
const take = async (store: IDBObjectStore, discussion: string, living: ReadonlySet<string>): Promise<boolean> => {
  const kept = await getEntries<KeptText>(store, ['text', discussion]);
  const taken = new Set(kept.filter((text) => text.page === page).map(({ parent }) => parent));
  const own = taken.size;
  kept.sort((a, b) => Number(b.page === pageBefore) - Number(a.page === pageBefore) || b.at - a.at);
  for (const text of kept) {
    if (taken.has(text.parent) || living.has(lockOf(text.page))) continue;
    taken.add(text.parent);
    store.delete(textKey({ discussion, parent: text.parent }, text.page));
    store.put({ ...text, page }, textKey({ discussion, parent: text.parent }));
  }
  return taken.size > own;
};

export const takeUp = async (use: IdbConnection['use'], discussion: string): Promise<void> => {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  const living = async (): Promise<ReadonlySet<string>> =>
    new Set((await locks?.query())?.held?.map(({ name = '' }) => name));
  const run = async (): Promise<void> => {
    const alive = await living();
    if (await use('readwrite', (store) => take(store, discussion, alive))) hold();
  };
  if (!locks) return await run();
  if (pageBefore) {
    const signal = AbortSignal.timeout(LONGEST_LEAVING);
    await locks.request(lockOf(pageBefore), { signal }, () => {}).catch(() => {});
  }
  // One page at a time: what one takes, the next finds taken by a page that lives.
  await locks.request('afterword-taking', run);
};
