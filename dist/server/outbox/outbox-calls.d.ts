import type { OutboxCalls } from '../../core/outbox-state.js';
import type { Run } from '../sql/tables.js';
/** @param run gives a database to work with */
export declare const outboxCalls: (run: Run, now: () => number) => OutboxCalls;
