// A connection to one IndexedDB database over idb-keyval: opened at the first use, opened anew after it failed or was
// closed, and every refusal of the browser told as an AfterwordError.
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { AfterwordError, type ErrorCode } from '../core/errors.js';

const CODES: Readonly<Record<string, ErrorCode>> = {
  AbortError: 'quota', // a transaction the browser itself aborted: for want of room, nearly always
  DataError: 'invalid',
  QuotaExceededError: 'quota',
  SecurityError: 'quota', // a private window, or a reader who lets no site keep anything
  UnknownError: 'quota',
};

const refused = (cause: unknown): unknown => {
  if (cause instanceof AfterwordError) return cause;
  const { name } = Object(cause) as Error;
  return new AfterwordError(CODES[name] ?? 'unavailable', `IndexedDB refuses: ${String(cause)}`, { cause });
};

/** What `work` comes to once the transaction is complete. */
const settle = async <T>(transaction: IDBTransaction, work: Promise<T>): Promise<T> => {
  // What was written before it failed is taken back, unless the transaction is over already.
  work.catch(() => transaction.abort()).catch(() => {});
  const [result] = await Promise.all([work, promisifyRequest(transaction)]);
  return result;
};

export const getEntry = <T>(store: IDBObjectStore, key: IDBValidKey): Promise<T | undefined> =>
  promisifyRequest(store.get(key) as IDBRequest<T | undefined>);

/** The entries whose keys begin with `prefix`, in order; those after the key with `after` added to it. */
export const getEntries = <T>(
  store: IDBObjectStore,
  prefix: readonly IDBValidKey[],
  after: readonly IDBValidKey[] = [],
  count?: number,
): Promise<T[]> => {
  const range = IDBKeyRange.bound([...prefix, ...after], [...prefix, []], true);
  return promisifyRequest(store.getAll(range, count) as IDBRequest<T[]>);
};

export interface IdbConnection {
  /**
   * Runs `work` in a transaction of its own and resolves once that is complete. `work` may wait for requests of this
   * transaction only; when it throws, nothing it wrote stays.
   */
  readonly use: <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>) => Promise<T>;
  /** The next use opens anew. Resolves when those under way are over, for until then the database is held. */
  readonly close: () => Promise<void>;
}

export const idbConnection = (database: string): IdbConnection => {
  let open: UseStore | undefined;
  let held: IDBDatabase | undefined;
  let uses: Promise<unknown> = Promise.resolve();
  const close = async (): Promise<void> => {
    held?.close();
    held = open = undefined;
    await uses;
  };

  const attempt: IdbConnection['use'] = async (mode, work) => {
    const isFresh = !open;
    let began = false;
    try {
      open ??= createStore(database, 'keyval');
      return await open(mode, (store) => {
        began = true;
        held = store.transaction.db;
        // Someone deletes the database, or a newer page upgrades it: make way.
        held.onversionchange = close;
        return settle(store.transaction, work(store));
      });
    } catch (cause) {
      if (!began) open = undefined;
      // A connection that was closed behind our back shows only now; nothing has been done with it.
      if (!began && !isFresh) return await attempt(mode, work);
      throw refused(cause);
    }
  };

  return {
    close,
    use(mode, work) {
      const result = attempt(mode, work);
      uses = Promise.allSettled([uses, result]);
      return result;
    },
  };
};
