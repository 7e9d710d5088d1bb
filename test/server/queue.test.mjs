// What moderators look through, over HTTP: who may ask, how much an answer holds, how much is kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../src/core/search-words.ts';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { FOLDED_TO_ASCII } from '../../src/server/sql/queue-conditions.ts';
import { noPostgres, Postgres } from '../support/postgres.mjs';

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

/** Names and texts of which databases know less than the stores must find. */
const TEXTS = [
  ['Zoë', 'Un café, “s’il vous plaît”.'],
  ['Zoe\u0308', 'cafe\u0301s'],
  ['ＺＯＥ', 'Straße ﬁne №5'],
  ['zo_e', 'plain words, caf\u00e9-like'],
  ['Ivan', 'Привет мир, “cafe”'],
  ['Иван', 'ПРИВЕТ'],
  ['王小明', '你好世界 Zoe'],
  ['Łukasz', 'İstanbul ISTANBUL ılık'],
  ['O’Brien', 'f<b>oo</b>bar &eacute;t&#233;', 'html'],
  ["O'Brien", '<p>Plain</p> 100%', 'html'],
  ['Ana Maria', 'x\u00a0y ½ … – foobar'],
  ['أحمد', 'مَرْحَبًا'],
  ['한국', '안녕하세요'],
];
const AUTHORS =
  "zoe|ZOË|o_e|o%e|o'b|brien|ivan|иван|王|lukasz|łu|ana maria|احمد|한| |a@b.example|A@B.example|user 7|nobody".split(
    '|',
  );
const WORDS = [
  'caf',
  'cafes',
  'zoe',
  'fine',
  '5',
  'привет',
  '你好',
  'istanbul',
  'foobar',
  'foo',
  'plain',
  'y',
  '안녕',
  '!',
];
const FILTERS = [
  ...AUTHORS.map((author) => ({ author })),
  ...WORDS.map((words) => ({ words })),
  { words: 'plain', author: 'zo' },
];

test('all stores find the same by authors and words, in every queue and alphabet', async (t) => {
  const comments = ['approved', 'pending', 'spam', 'removed'].flatMap((status) =>
    TEXTS.map(([name, source, format = 'text'], index) =>
      record(`${status} ${index}`, {
        status: status === 'removed' ? 'approved' : status,
        author: { name, ...(index === 3 && { id: 'user 7' }) },
        body: { format, source },
        createdAt: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      }),
    ),
  );
  const open = stores.map(([, store]) => store);
  if (!noPostgres) {
    const postgres = await Postgres.start();
    t.after(() => postgres.stop());
    const name = await postgres.createDatabase('filters');
    open.push(() => sqlStore({ open: () => openDatabase(name) }));
  }
  const answers = [];
  for (const make of open) {
    const store = make();
    await store.restore({ id: 'd', comments });
    const draft = {
      parent: null,
      author: { name: 'Mia', email: 'A@b.example' },
      body: { format: 'text', source: 'With an address.' },
    };
    await store.add('d', { ...draft, id: 'mail' }, { caller: { key: 'guest mia' } });
    for (const { id } of comments)
      if (id.startsWith('removed'))
        await store.moderate('d', { action: 'remove', comment: id, revision: 1 }, MODERATOR);
    const found = {};
    for (const queue of ['pending', 'spam', 'removed', 'all'])
      for (const filter of FILTERS) {
        const { records, cursor } = await store.queue({ queue, limit: 100, ...filter }, MODERATOR);
        assert.equal(cursor, undefined);
        found[`${queue} ${JSON.stringify(filter)}`] = records.map(({ id }) => id);
      }
    answers.push(found);
    await store.close?.();
  }
  const [expected, ...others] = answers;
  assert.deepEqual(expected['all {"author":"a@b.example"}'], ['mail']);
  assert.ok(expected['all {"author":"zoe"}'].length >= 12 && expected['all {"words":"foobar"}'].length >= 8);
  for (const answer of others) assert.deepEqual(answer, expected);
});

test('the characters that fold to ASCII, or to nothing, are in the ranges that the database looks for', () => {
  let [range, missing] = [0, ''];
  for (let code = 0x80; code < 0x110000; code += 1) {
    while (FOLDED_TO_ASCII[range]?.[1] < code) range += 1;
    if (FOLDED_TO_ASCII[range]?.[0] <= code || (code >= 0xd800 && code < 0xe000)) continue;
    const folded = fold(String.fromCodePoint(code));
    if (folded === '' || /[0-9a-z]/.test(folded)) missing += ` ${code.toString(16)}`;
  }
  assert.equal(missing, '');
});

test('a filter leaves nothing out of a long queue, and finds the oldest comment at once', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const createdAt = (index) => new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
  const comments = Array.from({ length: 10_200 }, (_, index) =>
    record(`c${index}`, {
      status: index ? 'pending' : 'spam',
      createdAt: createdAt(index),
      author: { name: index % 100 ? 'Ben' : 'Ada' },
    }),
  );
  for (let from = 0; from < comments.length; from += 2000)
    await store.restore({ id: 'd', merge: true, comments: comments.slice(from, from + 2000) });
  const found = async (query) => {
    const { records, cursor } = await store.queue(query, MODERATOR);
    return [records.map(({ id }) => id).join(), cursor];
  };
  assert.deepEqual(await found({ queue: 'all', author: 'ada', words: 'c0' }), ['c0', undefined]);
  assert.deepEqual(await found({ queue: 'pending', words: 'c1', to: createdAt(2) }), ['c1', undefined]);
  const ids = new Set();
  let [cursor, pages] = [undefined, 0];
  do {
    const page = await store.queue({ queue: 'all', author: 'ada', limit: 100, cursor }, MODERATOR);
    for (const { id } of page.records) ids.add(id);
    ({ cursor } = page);
    pages += 1;
  } while (cursor);
  assert.deepEqual([ids.size, pages], [102, 2]);
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
