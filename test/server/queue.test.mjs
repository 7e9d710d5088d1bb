// What moderators look through, over HTTP: who may ask, how much an answer holds, how much is kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';

const SITE = 'https://comments.example';
const fast = { count: 1_000_000, window: 60_000 };
const MODERATOR = { caller: { key: 'user m', moderates: true } };

const siteOver = (adapter, policy = {}) => {
  const handler = createHandler({
    adapter,
    policy: { readerRateLimit: fast, addressRateLimit: fast, repeatWindow: 0, ...policy },
    readToken: async (token) => ({ author: { id: token, name: token }, moderates: token === 'moderator' }),
  });
  return async (who, path) => {
    const response = await handler(new Request(SITE + path, { headers: who ? { authorization: who } : {} }));
    return { status: response.status, headers: response.headers, json: await response.json() };
  };
};

const record = (id, more = {}) => ({
  id,
  discussion: 'd',
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `This is ${id}.` },
  createdAt: '2026-05-01T09:30:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
  ...more,
});

const stores = [
  ['memory', () => memoryAdapter()],
  ['SQLite', () => sqlStore({ open: () => openDatabase(':memory:') })],
];

for (const [name, open] of stores) {
  test(`who does not moderate learns nothing of the queues, whatever is in them; over ${name}`, async () => {
    const store = open();
    await store.restore({ id: 'd', comments: [record('waits', { status: 'pending' }), record('seen')] });
    await store.report('d', 'seen', { reason: 'Rude.' }, { caller: { key: 'guest ben' } });
    const ask = siteOver(store);
    const guest = `Guest ${'b'.repeat(32)}`;
    for (const path of [
      '/queue',
      '/queue?queue=reported',
      '/queue?cursor=nonsense',
      '/comment/reports?discussion=d&comment=seen',
      '/comment/reports?discussion=d&comment=nobody',
    ])
      for (const who of [undefined, guest, 'Bearer reader']) {
        const { status, json, headers } = await ask(who, path);
        assert.deepEqual([status, json.code], [403, 'forbidden'], `${path} for ${who}`);
        assert.equal(headers.get('cache-control'), 'no-store');
      }
    const answer = await ask('Bearer moderator', '/queue');
    assert.deepEqual(
      answer.json.records.map(({ id }) => id),
      ['waits'],
    );
    assert.match(answer.headers.get('cache-control'), /private/);
    const { json } = await ask('Bearer moderator', '/comment/reports?discussion=d&comment=seen');
    assert.deepEqual(
      json.reports.map(({ reason }) => reason),
      ['Rude.'],
    );
    assert.ok(!JSON.stringify(json).includes('guest'));
    const signedInOnly = siteOver(store, { guests: false });
    assert.equal((await signedInOnly(guest, '/queue')).status, 401);
    assert.equal((await ask('Bearer moderator', '/queue?cursor=nonsense')).status, 422);
    assert.equal((await ask('Bearer moderator', '/queue?queue=none')).status, 400);
    await store.close?.();
  });

  test(`a queue is bounded by number and by bytes, and nothing is lost by asking on; over ${name}`, async () => {
    const store = open();
    const long = { format: 'text', source: '語'.repeat(15_000) };
    const comments = Array.from({ length: 150 }, (_, index) =>
      record(`c${index}`, { status: 'spam', ...(index < 60 && { body: long }) }),
    );
    await store.restore({ id: 'd', comments });
    // The same ids at the same time in another discussion.
    await store.restore({ id: 'e', comments: comments.slice(100).map((one) => ({ ...one, discussion: 'e' })) });
    const seen = new Set();
    let pages = 0;
    for (let cursor; ; pages += 1) {
      const page = await store.queue({ queue: 'spam', limit: 100, cursor }, MODERATOR);
      assert.ok(page.records.length <= 100);
      assert.ok(Buffer.byteLength(JSON.stringify(page)) < 1.1 * 1024 * 1024, 'a page of about a megabyte');
      for (const { id, discussion } of page.records) {
        assert.ok(!seen.has(`${discussion} ${id}`), 'none comes twice');
        seen.add(`${discussion} ${id}`);
      }
      ({ cursor } = page);
      if (cursor === undefined) break;
    }
    assert.equal(seen.size, 200);
    assert.ok(pages >= 3, `${pages}`);
    await assert.rejects(store.queue({ limit: 0 }, MODERATOR), { code: 'invalid' });
    await store.close?.();
  });

  test(`of one comment a hundred reports are kept; over ${name}`, async () => {
    const store = open();
    await store.restore({ id: 'd', comments: [record('c')] });
    const { version } = await store.list('d');
    for (let reader = 0; reader < 120; reader += 1)
      await store.report('d', 'c', { reason: `Reason ${reader}.` }, { caller: { key: `guest ${reader}` } });
    assert.equal((await store.reports('d', 'c', MODERATOR)).length, 100);
    const after = await store.list('d');
    assert.equal(after.version, version, 'a report is no change to a page');
    await store.close?.();
  });
}

test('a filter goes through a long queue in parts, and says how far it has got', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const start = Date.UTC(2026, 0, 1);
  const createdAt = (index) => new Date(start + index * 1000).toISOString();
  const comments = Array.from({ length: 2100 }, (_, index) =>
    record(`c${index}`, { status: 'pending', createdAt: createdAt(index), author: { name: index ? 'Ben' : 'Ada' } }),
  );
  await store.restore({ id: 'd', comments });
  const first = await store.queue({ author: 'ada' }, MODERATOR);
  assert.deepEqual([first.records, first.reached], [[], createdAt(100)]);
  const second = await store.queue({ author: 'ada', cursor: first.cursor }, MODERATOR);
  assert.deepEqual([second.records.map(({ id }) => id), second.cursor, second.reached], [['c0'], undefined, undefined]);
  assert.equal((await store.queue({ limit: 1 }, MODERATOR)).reached, undefined, 'without a filter');
  await store.close();
});

test('reports that come while moderators decide are settled, or still there to be seen', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const comments = Array.from({ length: 20 }, (_, index) => record(`c${index}`));
  await store.restore({ id: 'd', comments });
  await Promise.all(
    comments.flatMap(({ id }) => [
      store.report('d', id, { reason: 'One.' }, { caller: { key: 'guest 1' } }),
      store.moderate('d', { action: 'approve', comment: id, revision: 1 }, MODERATOR),
      store.report('d', id, { reason: 'Two.' }, { caller: { key: 'guest 2' } }),
    ]),
  );
  const { records } = await store.queue({ queue: 'reported' }, MODERATOR);
  const queued = new Set(records.map(({ id }) => id));
  for (const { id } of comments) assert.equal(queued.has(id), (await store.reports('d', id, MODERATOR)).length > 0, id);
  await store.close();
});

test('a moderator is told for which rules a comment waits, and nobody else', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const sent = { parent: null, author: { name: 'Ada', email: 'ada@site.example' } };
  const slow = { seconds: 60 };
  const links = 'https://a.example https://b.example https://c.example';
  for (const [hold, source, spamSignals, expected] of [
    ['first', 'Hello.', slow, [{ rule: 'first' }]],
    ['first', links, slow, [{ rule: 'links', because: '3' }, { rule: 'first' }]],
    ['everything', 'Hello, all of you.', slow, [{ rule: 'everything' }]],
    ['nothing', 'Hello again.', undefined, [{ rule: 'program' }]],
    ['nothing', 'Hello again and again.', slow, undefined],
  ]) {
    const handler = createHandler({
      adapter: store,
      policy: { hold, readerRateLimit: fast, addressRateLimit: fast, repeatWindow: 0 },
    });
    const id = `${hold} ${source}`.slice(0, 30);
    const body = JSON.stringify({ ...sent, spamSignals, id, body: { format: 'text', source } });
    const headers = { 'content-type': 'application/json', authorization: `Guest ${'n'.repeat(32)}` };
    const response = await handler(new Request(`${SITE}/comments?discussion=d`, { method: 'POST', headers, body }));
    const told = await response.text();
    assert.equal(response.status, 201, told);
    assert.ok(!/heldFor|held_for|@site/.test(told));
    const { records, details } = await store.queue({ queue: 'pending' }, MODERATOR);
    const index = records.findIndex((one) => one.id === id);
    assert.deepEqual(details[index]?.heldFor, expected);
    if (index >= 0) assert.equal(details[index].email, 'ada@site.example');
  }
  await store.close();
});
