// The worker of the outbox: makes deliveries of events and sends what is due. Each server has one; the lease lets one of them work at a
// time. If a server ends in the middle of a send, another attempt is made when its claim is over: so everything is sent at least once.
import { randomId } from '../../core/random-id.js';
import type { DeliveryRow } from '../sql/outbox-tables.js';
import type { Run } from '../sql/tables.js';
import type { Channel, Outcome } from './channel.js';
import { claim, dueDeliveries, settle } from './deliveries.js';
import { endLease, takeLease } from './leases.js';
import { listen, LISTENER_TIME, stopListening } from './listeners.js';
import { pauseAfter } from './back-off.js';
import { useEvents } from './using-events.js';
import { withTimeLimit } from '../time-limit.js';

export interface WorkerOptions {
  readonly channels: readonly Channel[];
  readonly now: () => number;
  /** Gives a database to work with. */
  readonly run: Run;
  readonly warn: (message: string, error: unknown) => void;
  /** Milliseconds between two looks. Default 1000. */
  readonly poll?: number | undefined;
}

export interface Worker {
  /** One pass: resolves when all that was due has been sent or has failed. */
  pass(): Promise<void>;
  /** Begins nothing more, and resolves when what is being sent has ended. */
  stop(): Promise<void>;
}

const LEASE = 'outbox';
const POLL = 1000;
/** Deliveries that are sent at a time, each to another recipient. */
const MOST_AT_ONCE = 16;
/** Milliseconds that one send may take, and after which another attempt may be made. */
const SEND_LIMIT = 60_000;
const CLAIM = 90_000;
/** Milliseconds that sends may still take after a stop. */
const GRACE = 10_000;
/** Characters that are kept of why an attempt failed. */
const LONGEST_WHY = 300;

export const startWorker = ({ channels, now, run, warn, poll = POLL }: WorkerOptions): Worker => {
  const holder = randomId();
  const names = channels.map(({ name }) => name);
  const stopping = new AbortController();
  const cutting = new AbortController();
  const sending = new Map<string, Promise<void>>();
  let wake = (): void => {};
  let seenAt = -Infinity;

  const sayWhoListens = async (): Promise<void> => {
    if (Math.abs(now() - seenAt) < LISTENER_TIME / 60) return;
    for (const { name, listens } of channels)
      await run(async (db) => {
        if (!listens || (await listens(db))) await listen(db, name, now());
        else await db.transaction().execute((work) => stopListening(work, name, listens, now()));
      });
    seenAt = now();
  };

  const attempt = async (channel: Channel, row: DeliveryRow): Promise<Outcome> => {
    const { id, recipient, content, attempts } = row;
    const delivery = { id, channel: channel.name, recipient, content, attempts };
    try {
      return await withTimeLimit(SEND_LIMIT, cutting.signal, (signal) => channel.send(delivery, signal));
    } catch (error) {
      warn(`A delivery by ${channel.name} failed.`, error);
      return { outcome: 'retry', why: 'The server failed.' };
    }
  };

  const send = async (row: DeliveryRow): Promise<void> => {
    const channel = channels.find(({ name }) => name === row.channel);
    if (!channel || !(await run((db) => claim(db, row, now() + CLAIM)))) return;
    const result = await attempt(channel, row);
    const time = now();
    if (result.outcome === 'sent')
      return await run((db) => settle(db, row, { state: 'sent', content: '', finished_at: time, why: null }));
    const why = result.why.slice(0, LONGEST_WHY);
    const due = time + pauseAfter(row.attempts, result.outcome === 'retry' ? result.after : 0);
    const isOver = result.outcome === 'failed' || due - Math.max(row.created_at, row.not_before) > channel.giveUpAfter;
    await run((db) => settle(db, row, isOver ? { state: 'failed', finished_at: time, why } : { due_at: due, why }));
  };

  const begin = (row: DeliveryRow): void => {
    const key = JSON.stringify([row.channel, row.recipient]);
    if (sending.has(key) || sending.size >= MOST_AT_ONCE) return;
    const sent = send(row)
      .catch((error: unknown) => warn('What became of a delivery could not be noted.', error))
      .finally(() => {
        sending.delete(key);
        wake();
      });
    sending.set(key, sent);
  };

  /** @returns whether anything was begun */
  const step = async (): Promise<boolean> => {
    await sayWhoListens();
    const hasEvents = await run((db) => db.selectFrom('afterword_events').select('id').limit(1).executeTakeFirst());
    const due = await run((db) => dueDeliveries(db, names, now(), MOST_AT_ONCE));
    if (!hasEvents && !due.length) return false;
    if (!(await run((db) => takeLease(db, LEASE, holder, now())))) return false;
    while (!stopping.signal.aborted && (await run((db) => useEvents(db, channels, now(), warn))));
    if (stopping.signal.aborted) return false;
    const rows = hasEvents ? await run((db) => dueDeliveries(db, names, now(), MOST_AT_ONCE)) : due;
    rows.forEach(begin);
    return rows.length > 0;
  };

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, poll);
      // The process need not wait for it when it ends.
      (timer as { unref?(): void }).unref?.();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const pausing = pause();
      await step().catch((error: unknown) => warn('The outbox could not work.', error));
      await pausing;
    }
  };
  const working = channels.length && poll !== Infinity ? work() : Promise.resolve();

  return {
    async pass() {
      while (await step()) await Promise.all(sending.values());
    },
    async stop() {
      stopping.abort();
      wake();
      const timer = setTimeout(() => cutting.abort(), GRACE);
      await working;
      await Promise.all(sending.values());
      clearTimeout(timer);
      await run((db) => endLease(db, LEASE, holder)).catch(() => undefined);
    },
  };
};
