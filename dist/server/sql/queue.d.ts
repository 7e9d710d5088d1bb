import type { QueuePage, QueueQuery } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { Database } from './tables.js';
export declare const queueOf: (db: Database, query: QueueQuery, now: number, caller: Caller | undefined, signal?: AbortSignal) => Promise<QueuePage>;
