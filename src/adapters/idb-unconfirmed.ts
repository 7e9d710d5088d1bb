// Writes that IndexedDB has not confirmed yet. If a page is left while its database is slow, they are lost, even those that
// were committed (seen in Chromium). So when the page is left, they are copied to localStorage, which writes at once. The next
// page writes them into IndexedDB before it does anything else.
import { page } from './idb-page.js';

/** The value for a key; `undefined` deletes the entry. */
export type Write = readonly [key: IDBValidKey, value: unknown];

/** A phone may end a hidden page without a further event. */
const LEAVING = ['pagehide', 'visibilitychange'] as const;

export interface UnconfirmedWrites {
  /** Remembers writes that begin now. Call the returned function once they are confirmed or have failed. */
  begin(writes: readonly Write[]): () => void;
  /** Removes and returns the writes that earlier pages left, in the order in which they were made. */
  takeLeft(): Write[];
}

export const createUnconfirmedWrites = (database: string): UnconfirmedWrites => {
  const prefix = `${database} unconfirmed `;
  /** By the key's JSON, so that a text is copied once however often it was changed. */
  const pending = new Map<string, Write>();
  let isCopied = false;

  const copy = (): void => {
    try {
      if (pending.size) localStorage.setItem(prefix + page, JSON.stringify([...pending.values()]));
      else if (isCopied) localStorage.removeItem(prefix + page);
      isCopied = pending.size > 0;
    } catch {
      // localStorage is not allowed or full: then there is only IndexedDB.
    }
  };
  // A server has no page to leave; a store can be made there all the same.
  if (globalThis.document) for (const type of LEAVING) addEventListener(type, copy, { capture: true });

  return {
    begin(writes) {
      for (const write of writes) {
        const key = JSON.stringify(write[0]);
        pending.delete(key);
        pending.set(key, write);
      }
      return () => {
        for (const write of writes) {
          const key = JSON.stringify(write[0]);
          if (pending.get(key) === write) pending.delete(key);
        }
        if (isCopied) copy();
      };
    },

    takeLeft() {
      try {
        const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
        return names.flatMap((name) => {
          const left = localStorage.getItem(name)!;
          localStorage.removeItem(name);
          return JSON.parse(left) as Write[];
        });
      } catch {
        return [];
      }
    },
  };
};
