// The outbox of a store: what is sent to people and programs outside of the page, by mail or by webhooks.
import type { Run, Work } from '../sql/tables.js';
import type { Channel, Delivery } from './channel.js';
import { enqueue } from './deliveries.js';
import { type OutboxState, outboxState } from './outbox-state.js';
import { startWorker, type Worker } from './worker.js';

export interface Outbox {
  /** Begins to work for these channels. */
  start(
    channels: readonly Channel[],
    options: { readonly warn: (message: string, error: unknown) => void; readonly poll?: number },
  ): Worker;
  /** Runs work in a transaction that may `enqueue` deliveries. */
  transaction<T>(work: (work: Work) => Promise<T>): Promise<T>;
  /** Keeps deliveries that no event makes. */
  enqueue(deliveries: readonly Delivery[]): Promise<void>;
  state(): Promise<OutboxState>;
}

/** @param run gives a database to work with */
export const outboxIn = (run: Run, now: () => number): Outbox => {
  const transaction: Outbox['transaction'] = (work) => run((db) => db.transaction().execute(work));
  return {
    start: (channels, options) => startWorker({ ...options, channels, now, run }),
    transaction,
    enqueue: (deliveries) => transaction((work) => enqueue(work, deliveries, now())),
    state: () => run((db) => outboxState(db, now())),
  };
};
