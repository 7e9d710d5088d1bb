// Decides which page a typed text belongs to. Two tabs with the same discussion must not share what is typed, so a text belongs
// to the page in which it was typed. Every load of a page has its own name; a duplicated tab, which has a copy of the
// sessionStorage, has another name too. While a page keeps texts, it holds a lock with its name, so that other pages can see
// that it is still open. A page takes over the texts of pages that are closed: first those of the page that was in this tab
// before (a reload), then those of any other (a closed tab, a crash). A text of a closed page that nobody touched for 30 days is deleted.
// Loaded with the first text that is typed or found.
import { getEntries, type IdbConnection } from './idb-connection.js';
import type { ThisPage } from './idb-page.js';
import { type KeptText, textKey } from './idb-texts.js';

/** The pages that are open, by the names of their locks. */
const openPages = async (): Promise<ReadonlySet<string>> => {
  const { locks } = navigator as { readonly locks?: LockManager };
  return new Set((await locks?.query())?.held?.map(({ name = '' }) => name));
};

/** For how many milliseconds a text is kept after the last keystroke in it. */
const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;

/** Deletes what is too old in all discussions, unless its page is open. */
const deleteOld = (store: IDBObjectStore, { name, lockOf }: ThisPage, living: ReadonlySet<string>): Promise<void> =>
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
      if (at < Date.now() - LONGEST_KEPT && owner !== name && !living.has(lockOf(owner))) cursor.delete();
      cursor.continue();
    };
  });

let isCleaned = false;

/** With the first text that is typed: deletes what is too old. */
export const clean = async (use: IdbConnection['use'], thisPage: ThisPage): Promise<void> => {
  if (isCleaned) return;
  isCleaned = true;
  const living = await openPages();
  await use('readwrite', (store) => deleteOld(store, thisPage, living));
};

/** For how many milliseconds to wait until the page before is closed. If this tab is a duplicate, that page stays open. */
const LONGEST_LEAVING = 1000;

/**
 * Takes over texts. If there are several for the same target, one is taken, and the others stay for the next page.
 *
 * @param last the page that kept texts in this tab before
 */
const take = async (
  store: IDBObjectStore,
  { name, lockOf }: ThisPage,
  discussion: string,
  last: string | null,
  living: ReadonlySet<string>,
): Promise<boolean> => {
  const kept = await getEntries<KeptText>(store, ['text', discussion]);
  const taken = new Set(kept.filter((text) => text.page === name).map(({ parent }) => parent));
  const own = taken.size;
  kept.sort((a, b) => Number(b.page === last) - Number(a.page === last) || b.at - a.at);
  for (const text of kept) {
    if (taken.has(text.parent) || living.has(lockOf(text.page))) continue;
    taken.add(text.parent);
    store.delete(textKey({ discussion, parent: text.parent }, text.page));
    store.put({ ...text, page: name }, textKey({ discussion, parent: text.parent }, name));
  }
  return taken.size > own;
};

const lastPage = (thisPage: ThisPage): string | null => {
  try {
    return thisPage.before();
  } catch {
    return null;
  }
};

/** Takes over the texts of closed pages for this one. */
export const takeUp = async (use: IdbConnection['use'], thisPage: ThisPage, discussion: string): Promise<void> => {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  const last = lastPage(thisPage);
  const run = async (): Promise<void> => {
    const living = await openPages();
    const isTaken = await use('readwrite', async (store) => {
      await deleteOld(store, thisPage, living);
      return await take(store, thisPage, discussion, last, living);
    });
    // Before the next page may take texts over.
    if (isTaken) await thisPage.hold();
  };
  if (!locks) return await run();
  if (last) {
    const signal = AbortSignal.timeout(LONGEST_LEAVING);
    await locks.request(thisPage.lockOf(last), { signal }, () => {}).catch(() => {});
  }
  // One page at a time, so that no text is taken over twice.
  await locks.request('afterword-taking', run);
};
