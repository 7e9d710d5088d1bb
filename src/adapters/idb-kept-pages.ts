// The kept pages (core/kept-page.ts) of the reader store. A list of all of them is an entry of its own, so that no page has to be read
// to find the oldest.
//
//   ['page', back end, discussion] → KeptPage
//   ['pages']                      → Listed[], the last kept one at the end
import type { KeptPage, KeptPages, KeptPlace } from '../core/kept-page.js';
import { getEntry, type IdbConnection } from './idb-connection.js';

/** How many discussions are kept, and for how many milliseconds. */
const MOST = 20;
const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;

/** A page in the list, without its comments. */
type Listed = KeptPlace & Omit<KeptPage, 'page'>;

const LIST = ['pages'];

const keyOf = ({ backEnd, discussion }: KeptPlace): IDBValidKey => ['page', backEnd, discussion];

const isOf = (place: KeptPlace, { backEnd, discussion }: KeptPlace): boolean =>
  place.backEnd === backEnd && place.discussion === discussion;

const listIn = async (store: IDBObjectStore): Promise<readonly Listed[]> =>
  (await getEntry<Listed[]>(store, LIST)) ?? [];

/** Deletes the pages that are not to stay. */
const retain = (store: IDBObjectStore, listed: readonly Listed[], stays: (one: Listed) => boolean): Listed[] => {
  const staying = listed.filter((one) => stays(one) && one.at > Date.now() - LONGEST_KEPT).slice(-MOST);
  for (const one of listed) if (!staying.includes(one)) store.delete(keyOf(one));
  return staying;
};

/** @param use runs something in a transaction of the reader store */
export const keptPages = (use: IdbConnection['use']): KeptPages => {
  const forgetOthers = (token: string): Promise<void> =>
    use('readwrite', async (store) => {
      const listed = await listIn(store);
      store.put(
        retain(store, listed, (one) => one.token === token),
        LIST,
      );
    });

  return {
    forgetOthers,

    async get(place, token) {
      await forgetOthers(token);
      return await use('readonly', (store) => getEntry<KeptPage>(store, keyOf(place)));
    },

    keep: (place, kept) =>
      use('readwrite', async (store) => {
        const { page, ...rest } = kept;
        const others = (await listIn(store)).filter((one) => !isOf(place, one));
        const list = [...others, { ...place, ...rest }];
        store.put({ page, ...rest } satisfies KeptPage, keyOf(place));
        store.put(
          retain(store, list, (one) => one.token === kept.token && one.name === kept.name),
          LIST,
        );
      }),
  };
};
