import type { Changes } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { DiscussionId } from '../../core/records.js';
import type { Database } from './tables.js';
/** @param bytes about how many bytes the answer may have; it has at least one change */
export declare const changesOf: (db: Database, id: DiscussionId, since: number, { caller, bytes }?: {
    readonly caller?: Caller | undefined;
    readonly bytes?: number | undefined;
}) => Promise<Changes>;
