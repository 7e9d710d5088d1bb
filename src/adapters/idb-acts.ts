// What few visits do with comments in IndexedDB: edit, remove, react, and look at earlier versions and at what the reader wrote.
// Loaded when it is needed.
import type { Adapter, OwnRemoval } from '../core/adapter.js';
import { edit, react, remove } from '../core/commands.js';
import { AfterwordError, noSuchComment } from '../core/errors.js';
import { versionsAfterEdit } from '../core/history.js';
import { newestPageOf } from '../core/newest-page.js';
import { timeOf } from '../core/order.js';
import { MOST_REMOVED } from '../core/own-comments.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';
import type { IdbDiscussion, openDiscussion } from './idb-shelf.js';

export type IdbActs = Required<Pick<Adapter, 'edit' | 'remove' | 'react' | 'history' | 'own' | 'removeOwn'>>;

export interface IdbActsContext {
  /** Runs work in a transaction on one discussion. */
  readonly use: <T>(
    mode: IDBTransactionMode,
    id: DiscussionId,
    call: Parameters<IdbActs['remove']>[2],
    work: (shelf: IdbDiscussion, store: IDBObjectStore) => Promise<T>,
  ) => Promise<T>;
  /** Runs work in a transaction on all discussions. `changed` is called with each that has changed. */
  readonly useAll: <T>(
    mode: IDBTransactionMode,
    call: Parameters<IdbActs['remove']>[2],
    work: (store: IDBObjectStore, ids: readonly DiscussionId[], changed: (id: DiscussionId) => void) => Promise<T>,
  ) => Promise<T>;
  /** Passed on, so that this file does not import what the adapter has loaded already. */
  readonly open: typeof openDiscussion;
  readonly now: () => number;
}

const earlierKey = (id: DiscussionId, comment: CommentId): IDBValidKey => [id, 'earlier', comment];

const mustFind = async (shelf: IdbDiscussion, comment: CommentId): Promise<CommentRecord> => {
  const record = await shelf.find(comment);
  if (!record) throw noSuchComment(comment);
  return record;
};

const removeFrom = (store: IDBObjectStore, shelf: IdbDiscussion, record: CommentRecord): void => {
  const removed = remove(record);
  if (removed !== record) shelf.put(removed, record);
  store.delete(earlierKey(record.discussion, record.id));
};

export const idbActs = ({ use, useAll, open, now }: IdbActsContext): IdbActs => ({
  edit: (id, comment, change, call) =>
    use('readwrite', id, call, async (shelf, store) => {
      const record = await mustFind(shelf, comment);
      const edited = edit(record, change, now());
      const earlier = await shelf.earlier(comment);
      store.put(versionsAfterEdit(earlier, record, edited, false), earlierKey(id, comment));
      return shelf.put(edited, record);
    }),

  remove: (id, comment, call) =>
    use('readwrite', id, call, async (shelf, store) => removeFrom(store, shelf, await mustFind(shelf, comment))),

  react: (id, comment, reaction, call) =>
    use('readwrite', id, call, async (shelf) => {
      const record = await mustFind(shelf, comment);
      const changed = react(record, reaction);
      return changed === record ? record : shelf.put(changed, record);
    }),

  history: (id, comment, call) =>
    use('readonly', id, call, async (shelf) => {
      await mustFind(shelf, comment);
      return await shelf.earlier(comment);
    }),

  own: (query = {}, call) =>
    useAll('readonly', call, async (store, ids) => {
      const own: CommentRecord[] = [];
      for (const id of ids) for (const record of await (await open(store, id)).all()) if (record.mine) own.push(record);
      return newestPageOf(
        own.map((record) => ({ record, time: timeOf(record) })),
        query,
      );
    }),

  async removeOwn(comments, call): Promise<OwnRemoval> {
    if (comments && comments.length > MOST_REMOVED)
      throw new AfterwordError('invalid', `At most ${MOST_REMOVED} comments are removed at a time.`);
    return await useAll('readwrite', call, async (store, ids, changed) => {
      let removed = 0;
      for (const id of ids) {
        const shelf = await open(store, id);
        for (const record of await shelf.all()) {
          const isChosen = !comments || comments.some((one) => one.discussion === id && one.comment === record.id);
          if (!record.mine || !isChosen) continue;
          if (removed < MOST_REMOVED) removeFrom(store, shelf, record);
          removed += 1;
        }
        if (shelf.close()) changed(id);
        if (removed > MOST_REMOVED) return { removed: MOST_REMOVED, more: true };
      }
      return { removed, more: false };
    });
  },
});
