import type { Adapter } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import { type CommentRecord } from '../core/records.js';
/** A record as this caller may see it; the same object if nothing has to be removed. */
export declare const redactForCaller: ({ multiUser }: Pick<Adapter, 'multiUser'>, caller: Caller | undefined) => (record: CommentRecord) => CommentRecord;
