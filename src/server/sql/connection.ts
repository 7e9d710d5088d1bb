// A database ready for the store, whichever it is.
import type { Messenger } from './nudges.js';
import type { Database } from './tables.js';

export interface Connection {
  /** For messages: `sqlite`, `postgres`. */
  readonly name: string;
  readonly db: Database;
  /** Whether `for update` means something to it. */
  readonly canLockRows: boolean;
  readonly messenger?: Messenger;
  close(): Promise<void>;
}
