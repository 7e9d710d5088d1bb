// What a server asks its store for itself: rates and names, whether a writer is banned, moderators who sign in, what mails need, and numbers.
import type { ModeratorStore } from '../moderators/moderator-store.js';
import { outboxIn } from '../outbox/outbox.js';
import type { RateLimitStore } from '../rate-limit-store.js';
import { decidedComments } from './decided-comments.js';
import { withRetry } from './failures.js';
import type { WriterHash } from './networks.js';
import type { Access } from './opening.js';
import { personsIn } from './persons.js';
import { latestVersionOf } from './reading.js';
import { findBan } from './sql-bans.js';
import { sqlMail } from './sql-mail.js';
import { moderatorsBy, sqlModerators } from './sql-moderators.js';
import { sqlNames } from './sql-names.js';
import type { SqlStore } from './sql-store.js';
import { storeStatistics } from './statistics.js';
import type { Database } from './tables.js';

type ServerCalls = Pick<
  SqlStore,
  | 'ready'
  | 'storeId'
  | 'latestVersion'
  | 'approvedComments'
  | 'decidedComments'
  | 'increment'
  | 'decrement'
  | 'claim'
  | 'release'
  | 'findBan'
  | 'keepName'
  | 'isNameKept'
  | 'moderators'
  | 'mail'
  | 'outbox'
  | 'persons'
  | 'statistics'
>;

const storeIdOf = async (db: Database): Promise<string> => {
  const { value } = await db
    .selectFrom('afterword_store')
    .select('value')
    .where('name', '=', 'id')
    .executeTakeFirstOrThrow();
  return value;
};

export const serverCalls = ({ now, opened, run, inTurn }: Access, withHash: WriterHash): ServerCalls => {
  const withRateLimitStore = async <T>(work: (rateLimitStore: Required<RateLimitStore>) => Promise<T>): Promise<T> => {
    const { rateLimitStore } = await opened();
    return await withRetry(() => work(rateLimitStore));
  };
  const withModerators = <T>(work: (moderators: ModeratorStore) => Promise<T>): Promise<T> =>
    run((db) => work(sqlModerators(db, now)));

  return {
    decidedComments: decidedComments(run),
    latestVersion: (limit) => run((db) => latestVersionOf(db, limit)),
    storeId: () => run(storeIdOf),
    async approvedComments(key, most) {
      const found = await run((db) =>
        db
          .selectFrom('afterword_comments')
          .select('id')
          .where('owner', '=', key)
          .where('status', '=', 'approved')
          .limit(most)
          .execute(),
      );
      return found.length;
    },
    increment: (key, window) => withRateLimitStore((rateLimitStore) => rateLimitStore.increment(key, window)),
    decrement: (key, expiresAt) => withRateLimitStore((rateLimitStore) => rateLimitStore.decrement(key, expiresAt)),
    claim: (key, value, window) => withRateLimitStore((rateLimitStore) => rateLimitStore.claim(key, value, window)),
    release: (key, value) => withRateLimitStore((rateLimitStore) => rateLimitStore.release(key, value)),
    async findBan(writer) {
      const hashed = await withHash(writer);
      return await run((db) => findBan(db, hashed, now()));
    },
    moderators: moderatorsBy(withModerators),
    mail: sqlMail(run, now),
    keepName: (author, skeletons) => inTurn(() => run((db) => sqlNames(db).keepName(author, skeletons))),
    isNameKept: (skeletons) => run((db) => sqlNames(db).isNameKept(skeletons)),

    async ready() {
      await run(storeIdOf);
    },
    persons: personsIn(run),
    outbox: outboxIn(run, now),
    statistics: storeStatistics(run),
  };
};
