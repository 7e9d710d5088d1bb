// The reader store (core/reader-store.ts) of this browser. It has its own database, so that deleting discussions does not delete
// drafts, and the other way round.
//
//   ['text', discussion, parent or '', page] → KeptText
//   ['outbox', discussion, draft id]         → UnsentDraft
//   ['reader']                               → Reader
//   and the pages of idb-kept-pages.ts
import { loadable } from '../core/load-chunk.js';
import type { Reader, ReaderStore, UnsentDraft } from '../core/reader-store.js';
import { getEntries, getEntry, idbConnection, type IdbConnection } from './idb-connection.js';
import { page, thisPage } from './idb-page.js';
import { type KeptText, textKey } from './idb-texts.js';
import { createUnconfirmedWrites, type Write } from './idb-unconfirmed.js';

const loadPages = loadable(() => import('./reader-store-pages.js'));
const loadKeptPages = loadable(() => import('./idb-kept-pages.js'));

export interface ReaderStoreOptions {
  /** The database's name. Default `afterword-reader`. */
  readonly database?: string;
}

export const idbReaderStore = ({ database = 'afterword-reader' }: ReaderStoreOptions = {}): ReaderStore => {
  const connection = idbConnection(database);
  const unconfirmed = createUnconfirmedWrites(database);
  let isBegun = false;
  /** Resolves when other pages can see that the texts of this page are in use. All writes wait for it, so that they keep their order. */
  let marked: Promise<void> | undefined;

  /** First writes what earlier pages could not finish writing. */
  const use: IdbConnection['use'] = (mode, work) => {
    if (!isBegun) {
      isBegun = true;
      const left = unconfirmed.takeLeft();
      if (left.length) write(left).catch(() => {});
    }
    return connection.use(mode, work);
  };

  const get = <T>(key: IDBValidKey): Promise<T | undefined> => use('readonly', (store) => getEntry<T>(store, key));
  /** Writes all values or none. An empty value (`''`, `undefined`) deletes the entry. */
  const write = async (writes: readonly Write[], after?: Promise<void>): Promise<void> => {
    const confirm = unconfirmed.begin(writes);
    try {
      if (after) await after;
      await use('readwrite', async (store) => {
        for (const [key, value] of writes)
          if (value) store.put(value, key);
          else store.delete(key);
        // Commits without waiting for the requests, because the page may be closed at any moment.
        store.transaction.commit();
      });
    } finally {
      confirm();
    }
  };
  const keep = (...writes: Write[]): Promise<void> => write(writes, marked);

  return {
    async texts(discussion) {
      const read = (): Promise<KeptText[]> =>
        use('readonly', (store) => getEntries<KeptText>(store, ['text', discussion]));
      let kept = await read();
      if (kept.some((text) => text.page !== page)) {
        await (await loadPages()).takeUp(use, thisPage, discussion);
        kept = await read();
      }
      const own = kept.filter((text) => text.page === page).sort((a, b) => a.at - b.at);
      return new Map(own.map(({ parent, text }) => [parent, text]));
    },
    keepText(target, text) {
      if (text) {
        marked = thisPage.hold();
        loadPages()
          .then(({ clean }) => clean(use, thisPage))
          .catch(() => {});
      }
      return keep([textKey(target, page), text && { parent: target.parent, page, text, at: Date.now() }]);
    },

    outbox: (discussion) => use('readonly', (store) => getEntries<UnsentDraft>(store, ['outbox', discussion])),
    keepUnsent: (discussion, draft) =>
      keep([['outbox', discussion, draft.id], draft], [textKey({ discussion, parent: draft.parent }, page), undefined]),
    forgetUnsent: (discussion, draft) => keep([['outbox', discussion, draft], undefined]),

    reader: () => get<Reader>(['reader']),
    keepReader: (reader) => keep([['reader'], reader]),

    pages: async () => (await loadKeptPages()).keptPages(use),
  };
};
