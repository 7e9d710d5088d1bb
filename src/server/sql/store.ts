// The SQL store, over SQLite or PostgreSQL (open.ts opens either). Several of them may work on one database; none keeps state that the
// others would need. Each kind of caller has its calls in a file of their own; here they are joined.
import { sqlWebhooks, webhooksBy } from '../webhooks/webhook-store.js';
import { archiveCalls } from './archive-calls.js';
import { followerCalls } from './follower-calls.js';
import { moderatorCalls } from './moderator-calls.js';
import { networkHashOf, writerHashBy } from './networks.js';
import { accessTo, type SqlStoreOptions } from './opening.js';
import { readerCalls } from './reader-calls.js';
import { serverCalls } from './server-calls.js';
import { sqlAdministration, sqlBans, sqlRules } from './sql-administration.js';
import type { SqlStore } from './sql-store.js';

export type { SqlStoreOptions } from './opening.js';
export type { SqlStore } from './sql-store.js';

export const sqlStore = (options: SqlStoreOptions): SqlStore => {
  const access = accessTo(options);
  const { now, run, close } = access;
  const hashOf = networkHashOf(run);
  const withHash = writerHashBy(hashOf);
  const rulesSettings = sqlRules(access);
  const bans = sqlBans(access, hashOf);
  const webhooks = webhooksBy((work) => run((db) => work(sqlWebhooks(db, now))));
  return {
    name: 'sql',
    multiUser: true,
    ...readerCalls(access, withHash),
    ...followerCalls(access),
    ...moderatorCalls(access),
    ...archiveCalls(access),
    ...serverCalls(access, withHash),
    rulesSettings,
    bans,
    webhooks,
    administration: async () => sqlAdministration(access, { rules: rulesSettings, bans, webhooks }),
    close,
  };
};
