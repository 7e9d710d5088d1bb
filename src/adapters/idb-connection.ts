// A connection to one IndexedDB database, with idb-keyval. It opens at the first use, and again after it failed or was closed.
// Every error of the browser becomes an AfterwordError.
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { AfterwordError, type ErrorCode } from '../core/errors.js';

const CODES: Readonly<Record<string, ErrorCode>> = {
  AbortError: 'quota', // the browser aborted the transaction, nearly always because there is no space
  DataError: 'invalid',
  QuotaExceededError: 'quota',
  SecurityError: 'quota', // a private window, or a browser that allows no site to store anything
  UnknownError: 'quota',
};

const refused = (cause: unknown): unknown => {
  if (cause instanceof AfterwordError) return cause;
  const { name } = Object(cause) as Error;
  return new AfterwordError(CODES[name] ?? 'unavailable', `IndexedDB refuses: ${String(cause)}`, { cause });
};

/** The result of `work`, once the transaction is complete. */
const settle = async <T>(transaction: IDBTransaction, work: Promise<T>): Promise<T> => {
  // If it fails, everything that it has written is rolled back, unless the transaction is complete already.
  work.catch(() => transaction.abort()).catch(() => {});
  const [result] = await Promise.all([work, promisifyRequest(transaction)]);
  return result;
};

export const getEntry = <T>(store: IDBObjectStore, key: IDBValidKey): Promise<T | undefined> =>
  promisifyRequest(store.get(key) as IDBRequest<T | undefined>);

/** The entries whose keys begin with `prefix`, in the order of their keys. With `after`, only those after the key `[...prefix, ...after]`. */
export const getEntries = <T>(
  store: IDBObjectStore,
  prefix: readonly IDBValidKey[],
  after: readonly IDBValidKey[] = [],
  count?: number,
): Promise<T[]> => {
  const range = IDBKeyRange.bound([...prefix, ...after], [...prefix, []], true);
  return promisifyRequest(store.getAll(range, count) as IDBRequest<T[]>);
};

/** The first key, or the first after another. */
export const firstKey = async (store: IDBObjectStore, after?: IDBValidKey): Promise<IDBValidKey | undefined> => {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  return (await promisifyRequest(store.openKeyCursor(range)))?.key;
};

/** The transactions that are open. */
const running = new Set<IDBTransaction>();
/** Those that were rolled back because the page was left. */
const leftOpen = new WeakSet<IDBTransaction>();
/** Resolves when the reader comes back to a page that was left; absent while they are there. */
let comingBack: Promise<unknown> | undefined;

/**
 * A browser may keep a page that was left. WebKit keeps it with its open transactions, and all other pages would wait for them. So they
 * are rolled back, and done again when the reader comes back.
 */
const onLeave = ({ persisted }: PageTransitionEvent): void => {
  if (!persisted) return;
  comingBack = new Promise((resolve) => addEventListener('pageshow', resolve, { once: true }));
  void comingBack.then(() => (comingBack = undefined));
  for (const transaction of running)
    try {
      transaction.abort();
      leftOpen.add(transaction);
    } catch {
      // It is complete already.
    }
};

export interface IdbConnection {
  /**
   * Runs `work` in its own transaction, and resolves once that is complete. `work` may only wait for requests of this
   * transaction. If it throws, everything that it wrote is rolled back.
   */
  readonly use: <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>) => Promise<T>;
  /** Closes; the next use opens again. Resolves when all running uses have ended, because until then the database stays open. */
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
    if (comingBack) await comingBack;
    const isFresh = !open;
    let transaction: IDBTransaction | undefined;
    try {
      open ??= createStore(database, 'keyval');
      return await open(mode, (store) => {
        ({ transaction } = store);
        held = transaction.db;
        // The same listener is added once.
        addEventListener('pagehide', onLeave);
        running.add(transaction);
        // Somebody wants to delete the database, or a newer page to upgrade it; both must wait until this is closed.
        held.onversionchange = close;
        return settle(transaction, work(store));
      });
    } catch (cause) {
      if (transaction && leftOpen.has(transaction)) return await attempt(mode, work);
      if (!transaction) open = undefined;
      // Only now is it known that the browser has closed the connection. Nothing was done yet, so it can be tried again.
      if (!transaction && !isFresh) return await attempt(mode, work);
      throw refused(cause);
    } finally {
      running.delete(transaction!);
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
