// Opens the database at the first use, and closes it; gives the other parts of the store a database to work with.
import { throwIfAborted } from '../../core/errors.js';
import type { DiscussionId } from '../../core/records.js';
import type { RateLimitStore } from '../rate-limit-store.js';
import { ChangeNotifier } from './change-notifier.js';
import { limitConcurrency, limitConcurrencyByKey, type Limited } from './concurrency.js';
import type { Connection } from './connection.js';
import { withRetry } from './failures.js';
import { forgetRegularly } from './forgetting.js';
import { migrate } from './migrations.js';
import { versionsOf } from './reading.js';
import type { Retention } from './retention.js';
import { sqlRateLimitStore } from './sql-rate-limit-store.js';
import type { Database, Run } from './tables.js';

export interface SqlStoreOptions {
  /** Opens the database (openDatabase). Called at the first use, and again after the store was closed. */
  readonly open: () => Promise<Connection>;
  /** The store's clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** What it deletes when it is too old, at the opening and then every hour. */
  readonly retention?: Retention;
}

export interface Opened {
  readonly db: Database;
  readonly rateLimitStore: Required<RateLimitStore>;
  readonly nudges: ChangeNotifier;
  /** Limits how many writes run at a time. */
  readonly inTurn: Limited;
  readonly close: () => Promise<void>;
}

/** In a discussion: one writer works while the next one prepares. */
const WRITERS = 2;

/** How the parts of the store reach its database. */
export interface Access {
  readonly now: () => number;
  /** Opens the database if it is not open. After a failure the next call tries again. */
  readonly opened: () => Promise<Opened>;
  /** Runs work, and repeats it if it collided with other work. */
  readonly read: <T>(signal: AbortSignal | undefined, work: (db: Database) => Promise<T>) => Promise<T>;
  /** The same, for work that no caller can give up. */
  readonly run: Run;
  /** Limits how many writes run at a time. */
  readonly inTurn: Limited;
  /** Runs work that changes a discussion, and notifies its followers afterwards. */
  readonly write: <T>(
    id: DiscussionId,
    signal: AbortSignal | undefined,
    work: (db: Database) => Promise<T>,
  ) => Promise<T>;
  /** Closes the database. A later call opens it again. */
  readonly close: () => Promise<void>;
}

export const accessTo = ({ open, now = Date.now, retention = {} }: SqlStoreOptions): Access => {
  let opening: Promise<Opened> | undefined;
  const inTurnWithin = limitConcurrencyByKey(WRITERS);

  const opened = (): Promise<Opened> => {
    opening ??= withRetry(async () => {
      const connection = await open();
      const { db, canLockRows, writers, messenger } = connection;
      await migrate(db, canLockRows).catch(async (error: unknown) => {
        await connection.close().catch(ignore);
        throw error;
      });
      const forgetting = forgetRegularly(db, now, retention);
      return {
        db,
        rateLimitStore: sqlRateLimitStore(db, now),
        nudges: new ChangeNotifier((ids) => versionsOf(db, ids), messenger),
        inTurn: limitConcurrency(writers),
        async close() {
          await forgetting.stop();
          await connection.close();
        },
      };
    });
    opening.catch(() => (opening = undefined));
    return opening;
  };

  const read: Access['read'] = async (signal, work) => {
    throwIfAborted(signal);
    const { db } = await opened();
    return await withRetry(() => work(db));
  };
  const inTurn: Limited = async (work) => (await opened()).inTurn(work);
  const write: Access['write'] = async (id, signal, work) => {
    const result = await inTurnWithin(id, () => inTurn(() => read(signal, work)));
    (await opened()).nudges.tell(id);
    return result;
  };

  return {
    now,
    opened,
    read,
    run: (work) => read(undefined, work),
    inTurn,
    write,
    async close() {
      const closing = opening;
      opening = undefined;
      const { nudges, close } = (await closing?.catch(ignore)) ?? {};
      nudges?.close();
      await close?.();
    },
  };
};

const ignore = (): undefined => undefined;
