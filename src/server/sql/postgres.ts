// Connects to PostgreSQL, and to engines with the same wire protocol, through the pool of `pg`. Servers send each other messages by
// LISTEN and NOTIFY, if the engine supports that.
import { Kysely, PostgresDialect } from 'kysely';
import type { DiscussionId } from '../../core/records.js';
import type { Connection } from './connection.js';
import type { PubSub } from './change-notifier.js';
import { asStored, storable } from './rows.js';
import type { Tables } from './tables.js';

interface Client {
  query(sql: string, parameters?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  on(event: 'notification', listener: (message: { payload?: string | undefined }) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The part of pg's Pool that is used. */
export interface PostgresPool {
  connect(): Promise<Client & { release(error?: boolean): void }>;
  on(event: 'connect', listener: (client: Client) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  end(): Promise<void>;
}

const CHANNEL = 'afterword';
/** Messages in one transaction. */
const MOST_MESSAGES = 100;
/** A payload may have 7,999 bytes; instead of an id that is longer than this, the message says "any discussion". */
const LONGEST_NAME = 2000;
/** Milliseconds until a lost listener connects again; until then changes are found by looking (change-notifier.ts). */
const LISTEN_AGAIN = 5000;

const storing = (pool: PostgresPool) => ({
  async connect() {
    const client = await pool.connect();
    return {
      query: (sql: string, parameters: readonly unknown[] = []) => client.query(sql, parameters.map(asStored)),
      release: (isBroken?: boolean) => client.release(isBroken),
    };
  },
  end: () => pool.end(),
});

/** Whether the error means that the engine does not support messages. */
const isWithoutMessages = (error: unknown): boolean =>
  ['42883', '0A000', '42601'].includes((error as { code?: string } | undefined)?.code ?? '');

const messengerOver = (pool: PostgresPool): PubSub => {
  const closing = new AbortController();
  /** The messages that go out next. */
  const outgoing = new Set<string>();
  let isSending = false;
  let stopListening = (): void => {};
  let isListening = false;
  let isMute = false;

  /** Listens over one connection until that is lost. */
  const listenOnce = async (onMessage: (id?: DiscussionId) => void): Promise<void> => {
    const client = await pool.connect();
    try {
      await new Promise<void>((resolve, reject) => {
        stopListening = resolve;
        if (closing.signal.aborted) resolve();
        client.on('notification', ({ payload }) => onMessage(payload || undefined));
        client.on('error', () => resolve());
        // Messages that were sent earlier are lost: any discussion may have changed.
        client.query(`listen ${CHANNEL}`).then(() => onMessage(), reject);
      });
    } finally {
      client.release(true);
    }
  };
  const listen = async (onMessage: (id?: DiscussionId) => void): Promise<void> => {
    while (!closing.signal.aborted) {
      const error: unknown = await listenOnce(onMessage).catch((thrown: unknown) => thrown);
      isMute ||= isWithoutMessages(error);
      if (isMute || closing.signal.aborted) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LISTEN_AGAIN);
        // The process need not wait for it when it ends.
        (timer as { unref?(): void }).unref?.();
      });
    }
  };

  /** Sends what is to be sent, one transaction after another: PostgreSQL commits transactions with messages one at a time. */
  const sendAll = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    while (outgoing.size && !isMute && !closing.signal.aborted) {
      const client = await pool.connect().catch(() => undefined);
      const ids = [...outgoing].slice(0, MOST_MESSAGES);
      for (const id of ids) outgoing.delete(id);
      if (!client) continue;
      try {
        await client.query(`select ${ids.map((_, index) => `pg_notify($1, $${index + 2})`).join()}`, [CHANNEL, ...ids]);
      } catch (error) {
        isMute ||= isWithoutMessages(error);
      } finally {
        client.release();
      }
    }
    isSending = false;
  };

  return {
    send(id) {
      if (isMute || closing.signal.aborted) return;
      outgoing.add(id.length > LONGEST_NAME ? '' : storable(id));
      void sendAll();
    },
    listen(onMessage) {
      // It listens only once, and until it is closed.
      if (!isListening) void listen(onMessage);
      isListening = true;
    },
    async close() {
      closing.abort();
      stopListening();
    },
  };
};

/** Of the ten connections that a pool has if nothing else is said. */
const WRITERS = 5;

/**
 * @param pool a Pool of `pg`, whose bigint columns come as numbers (openPostgres sets that)
 * @param writers how many of its connections write at a time; the others are for reading, for rate limits and for messages
 */
export const postgresConnection = (pool: PostgresPool, writers = WRITERS): Connection => {
  // If a connection breaks, the query on it fails, and a new connection is made when needed. An error event without a listener would
  // end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const messenger = messengerOver(pool);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: storing(pool) as never }) });
  return {
    name: 'postgres',
    db,
    canLockRows: true,
    writers,
    messenger,
    async close() {
      await messenger.close();
      await db.destroy();
    },
  };
};
