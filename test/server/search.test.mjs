// The search index of the SQL store, beyond what every adapter must do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const record = (discussion, number, more = {}) => ({
  id: `c${number}`,
  discussion,
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `Lantern ${number}` },
  createdAt: '2020-01-01T00:00:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
  ...more,
});

/** The ids that are found, page by page. */
const found = async (store, id, words) => {
  const ids = [];
  for (let cursor, isFirst = true; isFirst || cursor; isFirst = false) {
    const page = await store.search(id, { words, limit: 100, cursor });
    ids.push(...page.records.map((one) => one.id));
    cursor = page.cursor;
  }
  return ids;
};

const checkStore = async (store) => {
  // Other systems have dates without a time: thousands of comments may be of the same moment.
  for (const [discussion, from, count] of [
    ['a', 0, 900],
    ['b', 900, 900],
    ['a', 1800, 1300],
    ['a', 3100, 1],
  ])
    await store.restore({
      id: discussion,
      comments: Array.from({ length: count }, (_, index) => record(discussion, from + index)),
    });
  assert.equal(new Set(await found(store, 'a', 'lantern')).size, 2201);
  assert.equal((await found(store, 'a', 'lantern')).length, 2201);
  assert.equal((await found(store, 'b', 'lantern')).length, 900);
  assert.deepEqual(await found(store, 'a', 'lantern 3100'), ['c3100']);
  // Of more than 1,000 comments of one millisecond, the others are found as if they were newer, by at most 1,000 seconds.
  const moment = Date.UTC(2022, 0, 1);
  const at = (milliseconds) => ({ createdAt: new Date(moment + milliseconds).toISOString() });
  const group = (count, from, milliseconds) =>
    Array.from({ length: count }, (_, index) => record('f', from + index, at(milliseconds)));
  for (const comments of [
    [record('f', 1, at(-1)), record('f', 2, at(1)), record('f', 3, at(1_000_001))],
    group(2500, 10, 0),
  ])
    await store.restore({ id: 'f', comments });
  const order = await found(store, 'f', 'lantern');
  assert.deepEqual([order.length, new Set(order).size, order[0], order.at(-1)], [2503, 2503, 'c3', 'c1']);
  assert.ok(order.indexOf('c2') >= 1500, 'the first thousand are where they belong');
  // The end of these seconds may be full as well.
  await store.restore({ id: 'f', comments: [...group(1001, 5000, 4_999_999), ...group(1001, 7000, 4_000_000)] });
  assert.equal(new Set(await found(store, 'f', 'lantern')).size, 2503 + 2002);
  // A comment that was hidden gives its number back; those of the same moment keep theirs.
  const later = (number, more) => record('e', number, { createdAt: '2021-01-01T00:00:00Z', ...more });
  for (const comments of [
    [later(1), later(2)],
    [later(1, { revision: 2, status: 'pending' })],
    [later(3), later(4), later(1, { revision: 3 })],
  ])
    await store.restore({ id: 'e', comments });
  assert.deepEqual(new Set(await found(store, 'e', 'lantern')), new Set(['c1', 'c2', 'c3', 'c4']));
  // A date may be anything that a date can be.
  const dates = ['-271821-04-20T00:00:00Z', '0001-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '+275760-09-13T00:00:00Z'];
  await store.restore({ id: 'c', comments: dates.map((createdAt, index) => record('c', index, { createdAt })) });
  assert.deepEqual(await found(store, 'c', 'lantern'), ['c3', 'c2', 'c1', 'c0']);
  const { id, revision } = record('c', 3, { revision: 1 });
  await store.moderate('c', { action: 'remove', comment: id, revision });
  assert.deepEqual(await found(store, 'c', 'lantern'), ['c2', 'c1', 'c0']);
};

/** Texts of many scripts, and searches that are pieces of them: the databases find what the memory adapter finds. */
const checkAgainstMemory = async (store) => {
  const memory = memoryAdapter();
  let run = 0;
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...Array.from('aAäÄß1 -\'"*()&|!:§\\東京のﾃｽﾄไทยИй')), maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.integer({ min: 1, max: 12 }), text), { minLength: 1, maxLength: 6 }),
      async (texts, searches) => {
        const id = `random ${(run += 1)}`;
        const comments = texts.map((source, index) =>
          record(id, index, {
            body: { format: 'text', source },
            createdAt: new Date(Date.UTC(2021, 0, 1) + run * 60_000 + index).toISOString(),
          }),
        );
        for (const one of [memory, store]) await one.restore({ id, comments });
        for (const [which, from, length, more] of searches)
          for (const words of [texts[which % texts.length].slice(from, from + length), more])
            assert.deepEqual(await found(store, id, words), await found(memory, id, words), JSON.stringify(words));
      },
    ),
    { numRuns: 150 },
  );
};

test('over SQLite, the same is found as in memory, and each comment of one moment once', async (t) => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  t.after(() => store.close());
  await checkStore(store);
  await checkAgainstMemory(store);
});

test(
  'over PostgreSQL, the same is found as in memory, and each comment of one moment once',
  { skip: noPostgres },
  async (t) => {
    const server = await Postgres.start();
    const store = sqlStore({ open: () => openDatabase(server.url()) });
    t.after(async () => {
      await store.close();
      await server.stop();
    });
    await checkStore(store);
    await checkAgainstMemory(store);
  },
);
