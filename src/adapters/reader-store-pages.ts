// Decides which page a typed text belongs to. Two tabs with the same discussion must not share what is typed, so a text belongs
// to the page in which it was typed. Every load of a page has its own name; a duplicated tab, which has a copy of the
// sessionStorage, has another name too. While a page keeps texts, it holds a lock with its name, so that other pages can see
// that it is still open. A page takes over the texts of pages that are closed: first those of the page that was in this tab
// before (a reload), then those of any other (a closed tab, a crash). A text of a closed page that nobody touched for 30 days is deleted.
// Loaded with the first text that is typed or found.
import { getEntries, type IdbConnection } from './idb-connection.js';
import { type KeptText, textKey } from './idb-texts.js';

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

/** Marks this page as open, until it is left. */
const hold = (page: string): void => {
  if (isHeld) return;
  isHeld = true;
  // The lock ends when the page is left, because browsers keep no page with a lock in the back-forward cache.
  const left = new Promise<void>((resolve) =>
    addEventListener(
      'pagehide',
      () => {
        isHeld = false;
        addEventListener('pageshow', () => hold(page), { once: true });
        resolve();
      },
      { once: true },
    ),
  );
  try {
    sessionStorage.setItem(KEY, page);
    navigator.locks.request(lockOf(page), () => left).catch(() => {});
  } catch {
    // A page without https has no locks: the next tab that looks for texts takes over its texts.
  }
};

/** The pages that are open, by the names of their locks. */
const openPages = async (): Promise<ReadonlySet<string>> => {
  const { locks } = navigator as { readonly locks?: LockManager };
  return new Set((await locks?.query())?.held?.map(({ name = '' }) => name));
};

/** For how many milliseconds a text is kept after the last keystroke in it. */
const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;

/** Deletes what is too old in all discussions, unless its page is open. */
const deleteOld = (store: IDBObjectStore, page: string, living: ReadonlySet<string>): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = store.openCursor(IDBKeyRange.bound(['text'], ['text', []], true));
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) {
        resolve();
        return;
      }
      const { at, page: owner } = cursor.value as KeptText;
      if (at < Date.now() - LONGEST_KEPT && owner !== page && !living.has(lockOf(owner))) cursor.delete();
      cursor.continue();
    };
  });

let isCleaned = false;

/** With the first text that is typed: marks this page as open, and deletes what is too old. */
export const begin = async (use: IdbConnection['use'], page: string): Promise<void> => {
  hold(page);
  if (isCleaned) return;
  isCleaned = true;
  const living = await openPages();
  await use('readwrite', (store) => deleteOld(store, page, living));
};

/** For how many milliseconds to wait until the page before is closed. If this tab is a duplicate, that page stays open. */
const LONGEST_LEAVING = 1000;

/** Takes over texts. If there are several for the same target, one is taken, and the others stay for the next page. */
const take = async (
  store: IDBObjectStore,
  page: string,
  discussion: string,
  living: ReadonlySet<string>,
): Promise<boolean> => {
  const kept = await getEntries<KeptText>(store, ['text', discussion]);
  const taken = new Set(kept.filter((text) => text.page === page).map(({ parent }) => parent));
  const own = taken.size;
  kept.sort((a, b) => Number(b.page === pageBefore) - Number(a.page === pageBefore) || b.at - a.at);
  for (const text of kept) {
    if (taken.has(text.parent) || living.has(lockOf(text.page))) continue;
    taken.add(text.parent);
    store.delete(textKey({ discussion, parent: text.parent }, text.page));
    store.put({ ...text, page }, textKey({ discussion, parent: text.parent }, page));
  }
  return taken.size > own;
};

/** Takes over the texts of closed pages for this one. */
export const takeUp = async (use: IdbConnection['use'], page: string, discussion: string): Promise<void> => {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  const run = async (): Promise<void> => {
    const living = await openPages();
    const isTaken = await use('readwrite', async (store) => {
      await deleteOld(store, page, living);
      return await take(store, page, discussion, living);
    });
    if (isTaken) hold(page);
  };
  if (!locks) return await run();
  if (pageBefore) {
    const signal = AbortSignal.timeout(LONGEST_LEAVING);
    await locks.request(lockOf(pageBefore), { signal }, () => {}).catch(() => {});
  }
  // One page at a time, so that no text is taken over twice.
  await locks.request('afterword-taking', run);
};
