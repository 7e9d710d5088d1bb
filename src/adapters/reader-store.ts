// What this browser keeps for its reader (core/reader-store.ts), in a database of its own: clearing discussions leaves
// drafts alone, and the other way round.
//
//   ['text', discussion, parent or '']  → KeptText
//   ['outbox', discussion, draft id]    → CommentDraft
//   ['reader']                          → Reader
import type { CommentDraft } from '../core/draft.js';
import type { DraftTarget, Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentId } from '../core/records.js';
import { getEntries, getEntry, idbConnection } from './idb-connection.js';

export interface ReaderStoreOptions {
  /** The database's name. Default `afterword-reader`. */
  readonly database?: string;
}

interface KeptText {
  readonly parent: CommentId | null;
  readonly text: string;
  /** When it was typed, milliseconds since 1970. */
  readonly at: number;
}

const textKey = ({ discussion, parent }: DraftTarget): IDBValidKey => ['text', discussion, parent ?? ''];

export const idbReaderStore = ({ database = 'afterword-reader' }: ReaderStoreOptions = {}): ReaderStore => {
  const { use } = idbConnection(database);

  const get = <T>(key: IDBValidKey): Promise<T | undefined> => use('readonly', (store) => getEntry<T>(store, key));
  /** Keeps a value; nothing (`''`, `undefined`) is kept as nothing. */
  const keep = (key: IDBValidKey, value: unknown): Promise<void> =>
    use('readwrite', async (store) => {
      if (value) store.put(value, key);
      else store.delete(key);
      // Not to wait for the answer first: the page may be on its way out.
      store.transaction.commit();
    });

  return {
    async texts(discussion) {
      const kept = await use('readonly', (store) => getEntries<KeptText>(store, ['text', discussion]));
      return new Map(kept.sort((a, b) => a.at - b.at).map(({ parent, text }) => [parent, text]));
    },
    keepText: (target, text) => keep(textKey(target), text && { parent: target.parent, text, at: Date.now() }),

    outbox: (discussion) => use('readonly', (store) => getEntries<CommentDraft>(store, ['outbox', discussion])),
    keepUnsent: (discussion, draft) => keep(['outbox', discussion, draft.id], draft),
    forgetUnsent: (discussion, draft) => keep(['outbox', discussion, draft], undefined),

    reader: () => get<Reader>(['reader']),
    keepReader: (reader) => keep(['reader'], reader),
  };
};
