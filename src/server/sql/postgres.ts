// PostgreSQL, and what speaks its wire protocol, through the pool of `pg`. Messages between servers go by LISTEN and NOTIFY
// where the engine has them.
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
/** A payload may have 7,999 bytes; a longer name than this is told as "any". */
const LONGEST_NAME = 2000;
/** Milliseconds until a lost listener is set up anew; the counter is looked at meanwhile. */
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

/** What an engine says that has no messages; it need not be asked again. */
const isWithoutMessages = (error: unknown): boolean =>
  ['42883', '0A000', '42601'].includes((error as { code?: string } | undefined)?.code ?? '');

const messengerOver = (pool: PostgresPool): PubSub => {
  const closing = new AbortController();
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
        // With what was said before we listened.
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
        // A server that ends need not wait for it.
        (timer as { unref?(): void }).unref?.();
      });
    }
  };

  return {
    send(id) {
      if (isMute || closing.signal.aborted) return;
      void (async () => {
        const client = await pool.connect().catch(() => undefined);
        if (!client) return;
        try {
          await client.query(`select pg_notify($1, $2)`, [CHANNEL, id.length > LONGEST_NAME ? '' : storable(id)]);
        } catch (error) {
          isMute ||= isWithoutMessages(error);
        } finally {
          client.release();
        }
      })();
    },
    listen(onMessage) {
      // Once is for good: whoever is followed now is followed again.
      if (!isListening) void listen(onMessage);
      isListening = true;
    },
    async close() {
      closing.abort();
      stopListening();
    },
  };
};

/**
 * @param pool a Pool of `pg`, whose bigint columns come as numbers (openPostgres sets that)
 */
export const postgresConnection = (pool: PostgresPool): Connection => {
  // A connection that breaks is told to whoever is asking it something, and the next one is made when it is needed. Said
  // to nobody, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const messenger = messengerOver(pool);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: storing(pool) as never }) });
  return {
    name: 'postgres',
    db,
    canLockRows: true,
    messenger,
    async close() {
      await messenger.close();
      await db.destroy();
    },
  };
};
