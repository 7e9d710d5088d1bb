// The numbers for moderators over each store: days, waits, rules, the most discussed; and who may ask.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase } from '../../src/server/sql/open.js';
import { sqlStore } from '../../src/server/sql/store.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const NOW = Date.UTC(2026, 2, 30, 12);
const HOUR = 60 * 60_000;
const MO = { caller: { key: 'user mo', moderates: true, author: { id: 'mo', name: 'Mo' } } };

const recordOf = (discussion, id, createdAt, status) => ({
  id,
  discussion,
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: 'Hello.' },
  createdAt,
  status,
  kind: 'comment',
  revision: 1,
});

const stores = [
  ['memory', false, async (now) => [memoryAdapter({ now }), () => {}]],
  ['SQLite', false, async (now) => [sqlStore({ open: () => openDatabase(':memory:'), now }), () => {}]],
  [
    'PostgreSQL',
    noPostgres,
    async (now) => {
      const server = await Postgres.start();
      return [sqlStore({ open: () => openDatabase(server.url()), now }), () => server.stop()];
    },
  ],
];

for (const [name, skip, open] of stores)
  test(`numbers over ${name}`, { skip }, async (t) => {
    let now = NOW;
    const [store, stop] = await open(() => now);
    t.after(async () => {
      await store.close?.();
      await stop();
    });
    await store.restore({
      id: 'a',
      title: 'An article',
      url: 'https://example.com/a',
      comments: [
        // In Berlin these are of 28, 29 and 30 March.
        recordOf('a', '1', '2026-03-28T22:59:59Z', 'approved'),
        recordOf('a', '2', '2026-03-28T23:00:00Z', 'spam'),
        recordOf('a', '3', '2026-03-29T22:00:00Z', 'approved'),
        recordOf('a', 'old', '2026-03-01T10:00:00Z', 'approved'),
      ],
    });
    await store.restore({ id: 'b', comments: [recordOf('b', '1', '2026-03-30T08:00:00Z', 'approved')] });
    const held = {
      key: 'guest g',
      status: 'pending',
      heldFor: [{ rule: 'links', because: '3 links' }, { rule: 'first' }],
    };
    for (const id of ['w1', 'w2', 'w3'])
      await store.add(
        'a',
        { id, parent: null, author: { name: 'Ben' }, body: { format: 'text', source: 'Hm.' } },
        { caller: held },
      );
    for (const [comment, wait] of [
      ['w1', HOUR],
      ['w2', 2 * HOUR],
    ]) {
      now = NOW + wait;
      await store.decide({ action: 'approve', comments: [{ discussion: 'a', comment, revision: 1 }] }, MO);
    }
    await store.report('a', '1', { reason: 'Rude.' }, { caller: { key: 'guest r' } });

    const { statistics } = await store.administration();
    const { days, ...others } = await statistics({ days: 3, zone: 'Europe/Berlin' }, MO);
    assert.deepEqual(
      days.map(({ day, approved, pending, spam, removed }) => [day, approved, pending, spam, removed]),
      [
        ['2026-03-28', 1, 0, 0, 0],
        ['2026-03-29', 0, 0, 1, 0],
        ['2026-03-30', 4, 1, 0, 0],
      ],
    );
    const heldByRule = [...others.heldByRule].sort((one, other) => (one.rule < other.rule ? -1 : 1));
    assert.deepEqual(
      { ...others, heldByRule },
      {
        pending: 1,
        reported: 1,
        heldByRule: [
          { rule: 'first', count: 1 },
          { rule: 'links', count: 1 },
        ],
        waits: { count: 2, median: HOUR, ninetieth: 2 * HOUR },
        discussions: [
          { discussion: 'a', title: 'An article', url: 'https://example.com/a', count: 4 },
          { discussion: 'b', count: 1 },
        ],
      },
    );
    assert.equal((await statistics({ days: 366 }, MO)).days.length, 366);
    assert.equal((await statistics(undefined, MO)).discussions[0].count, 5);
    await assert.rejects(statistics({}, { caller: held }), { code: 'forbidden' });

    const handler = createHandler({
      adapter: store,
      readToken: async (token) => ({ author: { id: token, name: token }, moderates: token === 'moderator' }),
    });
    const ask = async (query, authorization) => {
      const headers = authorization ? { authorization } : {};
      const answer = await handler(new Request(`https://comments.example/statistics${query}`, { headers }));
      return [answer.status, answer.headers.get('cache-control')];
    };
    assert.deepEqual(await ask('?days=3&zone=Europe/Berlin', 'Bearer moderator'), [200, 'no-store']);
    // Who may not ask learns nothing from an invalid question either.
    for (const zone of ['UTC', 'Nowhere'])
      for (const who of [undefined, 'Bearer reader', 'Guest a-secret-of-thirty-two-characters'])
        assert.deepEqual((await ask(`?zone=${zone}`, who))[0], 403, `${who}`);
    assert.equal((await ask('?zone=Nowhere', 'Bearer moderator'))[0], 422);
    assert.equal((await ask('?days=367', 'Bearer moderator'))[0], 400);
  });
