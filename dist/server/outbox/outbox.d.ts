import type { Run, Work } from '../sql/tables.js';
import type { Channel, Delivery } from './channel.js';
import { type OutboxState } from './outbox-state.js';
import { type Worker } from './worker.js';
export interface Outbox {
    /** Begins to work for these channels. */
    start(channels: readonly Channel[], options: {
        readonly warn: (message: string, error: unknown) => void;
        readonly poll?: number;
    }): Worker;
    /** Runs work in a transaction that may `enqueue` deliveries. */
    transaction<T>(work: (work: Work) => Promise<T>): Promise<T>;
    /** Keeps deliveries that no event makes. */
    enqueue(deliveries: readonly Delivery[]): Promise<void>;
    state(): Promise<OutboxState>;
}
/** @param run gives a database to work with */
export declare const outboxIn: (run: Run, now: () => number) => Outbox;
