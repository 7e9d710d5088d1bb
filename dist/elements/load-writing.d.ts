import type { CreateChanges } from '../core/discussion-changes.js';
import type * as Writing from './writing.js';
/** The writing path, if it is loaded. */
export declare const writing: () => typeof Writing | undefined;
/** @throws AfterwordError `network` if it cannot be loaded now; the next call tries again */
export declare const loadWriting: () => Promise<typeof Writing>;
/** The code of what happens in a discussion after its first page. */
export declare const loadChanges: () => CreateChanges | Promise<CreateChanges>;
