import type { QueueState } from '../../core/adapter.js';
import { type Caller } from '../../core/caller.js';
import type { Database } from './tables.js';
export declare const queueStateOf: (db: Database, caller: Caller | undefined) => Promise<QueueState>;
