// How the outbox is doing: how many deliveries there are in each state, and how long the oldest has been waiting.
import type { DeliveryState } from '../sql/outbox-tables.js';
import type { Database } from '../sql/tables.js';

export interface OutboxState {
  /** Events of which no deliveries are made yet. */
  readonly events: number;
  readonly waiting: number;
  /** Of the last days. */
  readonly sent: number;
  readonly failed: number;
  /** Milliseconds for which the oldest event or delivery has waited; 0 if none waits. */
  readonly age: number;
}

const countIn = async (db: Database, state: DeliveryState): Promise<number> => {
  const { count } = await db
    .selectFrom('afterword_deliveries')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('state', '=', state)
    .executeTakeFirstOrThrow();
  return Number(count);
};

export const outboxState = async (db: Database, now: number): Promise<OutboxState> => {
  const { count, oldest } = await db
    .selectFrom('afterword_events')
    .select((eb) => [eb.fn.countAll().as('count'), eb.fn.min('number').as('oldest')])
    .executeTakeFirstOrThrow();
  const { first } = await db
    .selectFrom('afterword_deliveries')
    .select((eb) => eb.fn.min('created_at').as('first'))
    .where('state', '=', 'waiting')
    .where('not_before', '<=', now)
    .executeTakeFirstOrThrow();
  return {
    events: Number(count),
    waiting: await countIn(db, 'waiting'),
    sent: await countIn(db, 'sent'),
    failed: await countIn(db, 'failed'),
    age: Math.max(0, now - Math.min(oldest ?? now, first ?? now)),
  };
};
