// Reader stores for tests: a new one, and one that cannot store anything.
import { idbReaderStore } from '../../src/adapters/reader-store.js';
import { AfterwordError, type ReaderStore } from '../../src/core/index.js';

/** A reader store with a new database. */
export const freshStore = (): ReaderStore => idbReaderStore({ database: `reader ${crypto.randomUUID()}` });

const refuse = async (): Promise<never> => {
  throw new AfterwordError('quota', 'private window');
};

/** A reader store like in a private window: every method rejects. */
export const refusingStore: ReaderStore = {
  texts: refuse,
  keepText: refuse,
  outbox: refuse,
  keepUnsent: refuse,
  forgetUnsent: refuse,
  reader: refuse,
  keepReader: refuse,
};
