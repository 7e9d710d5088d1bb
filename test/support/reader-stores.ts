// Stores for what a reader types: a fresh one, and one that keeps nothing.
import { idbReaderStore } from '../../src/adapters/reader-store.js';
import { AfterwordError, type ReaderStore } from '../../src/core/index.js';

/** A store in a database of its own. */
export const freshStore = (): ReaderStore => idbReaderStore({ database: `reader ${crypto.randomUUID()}` });

const refuse = async (): Promise<never> => {
  throw new AfterwordError('quota', 'private window');
};

/** A store as a private window has it: every method rejects. */
export const refusingStore: ReaderStore = {
  texts: refuse,
  keepText: refuse,
  outbox: refuse,
  keepUnsent: refuse,
  forgetUnsent: refuse,
  reader: refuse,
  keepReader: refuse,
};
