// Writes that IndexedDB has not yet confirmed. A page that is left while its database is slow loses them, even those that
// were committed (seen in Chromium): on leaving, they are copied to localStorage, which writes at once. The next page writes
// them first.
import { page } from './idb-texts.js';

/** What is to stand under a key; `undefined` deletes. */
export type Write = readonly [key: IDBValidKey, value: unknown];

/** A phone may end a page that is hidden without another word. */
const LEAVING = ['pagehide', 'visibilitychange'] as const;

export interface UnconfirmedWrites {
  /** Notes writes that begin now. Call what it returns once they are confirmed, or refused. */
  begin(writes: readonly Write[]): () => void;
  /** Takes what earlier pages left, in the order in which it was written. */
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
      // Where localStorage is refused or full, IndexedDB alone must do.
    }
  };
  for (const type of LEAVING) addEventListener(type, copy, { capture: true });

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
