import type { CreateOutbox } from '../core/outbox.js';
import type * as Writing from './writing.js';
/** The writing path, once it is there. */
export declare const writing: () => typeof Writing | undefined;
/** @throws AfterwordError `network` when it cannot be had now; the next call tries again */
export declare const loadWriting: () => Promise<typeof Writing>;
export declare const createOutbox: CreateOutbox;
