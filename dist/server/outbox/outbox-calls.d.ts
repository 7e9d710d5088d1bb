import type { OutboxCalls } from '../../core/outbox-state.js';
import type { Database } from '../sql/tables.js';
/** @param run gives a database to work with */
export declare const outboxCalls: (run: <T>(work: (db: Database) => Promise<T>) => Promise<T>, now: () => number) => OutboxCalls;
