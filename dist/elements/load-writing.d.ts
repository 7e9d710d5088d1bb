import type * as Acts from '../core/acts.js';
import type { CreateOutbox } from '../core/outbox.js';
import type * as Writing from './writing.js';
/** The writing path, if it is loaded. */
export declare const writing: () => typeof Writing | undefined;
/** @throws AfterwordError `network` if it cannot be loaded now; the next call tries again */
export declare const loadWriting: () => Promise<typeof Writing>;
export declare const createOutbox: CreateOutbox;
/** Loads the code of acts on stored comments (edit, remove, react, report, moderate), with the first act. */
export declare const loadActs: () => Promise<typeof Acts>;
