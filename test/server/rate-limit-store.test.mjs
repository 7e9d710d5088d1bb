// What a server counts, in memory and in a database: by windows, whatever the clocks of those who count say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryRateLimitStore } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const MINUTE = 60_000;
/** The beginning of a minute. */
const NOON = Date.UTC(2026, 0, 1, 12);

/** @param open a store with this clock */
const counts = async (t, open) => {
  let time = NOON;
  const store = open(() => time);
  const increment = async (key, at) => {
    time = at;
    return await store.increment(key, MINUTE);
  };

  await t.test('one minute after the other is counted anew', async () => {
    assert.deepEqual(await increment('a', NOON), { count: 1, expiresAt: NOON + MINUTE });
    assert.deepEqual(await increment('a', NOON + MINUTE - 1), { count: 2, expiresAt: NOON + MINUTE });
    assert.deepEqual(await increment('a', NOON + MINUTE), { count: 1, expiresAt: NOON + 2 * MINUTE });
  });

  await t.test('two clocks, one of which is in the next minute already, count together', async () => {
    for (let count = 1; count <= 10; count += 1) {
      const at = count % 2 ? NOON + MINUTE + 500 : NOON + MINUTE - 500;
      assert.equal((await increment('b', at)).count, count);
    }
  });

  await t.test(
    'a clock that is set back a little goes on counting, and one that is set back by much begins anew',
    async () => {
      assert.equal((await increment('c', NOON)).count, 1);
      assert.deepEqual(await increment('c', NOON - MINUTE / 2), { count: 2, expiresAt: NOON + MINUTE });
      assert.deepEqual(await increment('c', NOON - 60 * MINUTE), { count: 1, expiresAt: NOON - 59 * MINUTE });
    },
  );
};

/** @param database where it is counted */
const countsIn = async (t, database) => {
  let store;
  await counts(t, (now) => (store = sqlStore({ open: () => openDatabase(database), now })));
  await store.close();
};

test('a rate-limit store in memory', (t) => counts(t, memoryRateLimitStore));

test('a rate-limit store on SQLite', (t) => countsIn(t, ':memory:'));

test('a rate-limit store on PostgreSQL', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  await countsIn(t, postgres.url());
  await postgres.stop();
});
