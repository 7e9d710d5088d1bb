import type { Adapter } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import { type CommentRecord } from '../core/records.js';
/** A record as this caller may have it; the same object where nothing has to be left out. */
export declare const toldTo: ({ tellsReaders }: Pick<Adapter, 'tellsReaders'>, caller: Caller | undefined) => (record: CommentRecord) => CommentRecord;
