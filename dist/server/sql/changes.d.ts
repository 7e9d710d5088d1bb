import type { Changes } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { DiscussionId } from '../../core/records.js';
import type { Database } from './tables.js';
/** @param bytes about how much the answer may hold; one change is always told */
export declare const changesOf: (db: Database, id: DiscussionId, since: number, { as: caller, bytes }?: {
    readonly as?: Caller | undefined;
    readonly bytes?: number | undefined;
}) => Promise<Changes>;
