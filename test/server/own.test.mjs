// What a reader wrote on this server: who gets the list, who keeps it, and removing it at any time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { AfterwordError } from '../../src/core/index.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';

const SITE = 'https://comments.example';
const MINUTE = 60_000;
const ADA = `Guest ${'ada'.padEnd(40, '-')}`;
const BEN = `Guest ${'ben'.padEnd(40, '-')}`;

const siteOver = (adapter, options = {}) => {
  const handler = createHandler({
    adapter,
    readToken: async (token) => {
      const [id, number] = token.split('.');
      if (number === 'expired') throw new AfterwordError('unauthorized', 'This sign-in has expired.');
      return { author: { id, name: id }, moderates: false };
    },
    ...options,
  });
  const ask = async (who, method, path, body) => {
    const headers = { ...(who && { authorization: who }), ...(body && { 'content-type': 'application/json' }) };
    const response = await handler(
      new Request(SITE + path, { method, headers, ...(body && { body: JSON.stringify(body) }) }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, json: text && JSON.parse(text) };
  };
  const post = async (who, discussion, source) => {
    const draft = {
      id: crypto.randomUUID(),
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source },
      spamSignals: { seconds: 60 },
    };
    const { json, status } = await ask(who, 'POST', `/comments?discussion=${discussion}`, draft);
    assert.equal(status, 201);
    return json.id;
  };
  const own = async (who) => {
    const { json, status, headers } = await ask(who, 'GET', '/own');
    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('etag'), null);
    return json.records.map(({ body }) => body.source);
  };
  return { ask, post, own };
};

for (const [name, open] of [
  ['memory', (now) => memoryAdapter({ now })],
  ['SQLite', (now) => sqlStore({ open: () => openDatabase(':memory:'), now })],
]) {
  test(`each reader gets what they wrote, and no cache keeps it; over ${name}`, async (t) => {
    const store = open(Date.now);
    t.after(() => store.close?.());
    const { ask, post, own } = siteOver(store);
    await post(ADA, 'a', 'A guest’s.');
    await post('Bearer 7.first', 'a', 'A signed-in reader’s.');
    assert.deepEqual(await own(ADA), ['A guest’s.']);
    assert.deepEqual(await own('Bearer 7.second'), ['A signed-in reader’s.'], 'with another token');
    for (const who of [BEN, 'Bearer 8.first', undefined]) assert.deepEqual(await own(who), [], `of ${who}`);
    // Two requests without a name are not the same reader.
    await post(undefined, 'a', 'Of nobody.');
    assert.deepEqual(await own(undefined), []);
    assert.equal((await ask('Bearer 7.expired', 'GET', '/own')).status, 401, 'with a sign-in that has expired');
    for (const who of [undefined, 'Bearer 7.expired'])
      assert.equal((await ask(who, 'POST', '/own/removals', {})).status, 401, `removing by ${who}`);
  });

  test(`a reader removes what they wrote when it is too old to be edited; over ${name}`, async (t) => {
    let now = Date.now();
    const store = open(() => now);
    t.after(() => store.close?.());
    const { ask, post, own } = siteOver(store, { now: () => now });
    const id = await post(ADA, 'a', 'One.');
    await post(ADA, 'b', 'Two.');
    await post(BEN, 'a', 'Another’s.');
    now += 60 * MINUTE;
    assert.equal((await ask(ADA, 'DELETE', `/comment?discussion=a&comment=${id}`)).status, 403, 'at its place');
    const chosen = { comments: [{ discussion: 'a', comment: id }] };
    assert.deepEqual((await ask(BEN, 'POST', '/own/removals', chosen)).json, { removed: 0, more: false });
    assert.deepEqual((await ask(ADA, 'POST', '/own/removals', chosen)).json, { removed: 1, more: false });
    assert.deepEqual(await own(ADA), ['Two.']);
    // A site that takes no more comments of guests still lets them go.
    const closed = siteOver(store, { now: () => now, policy: { guests: false } });
    assert.deepEqual((await closed.ask(ADA, 'POST', '/own/removals', {})).json, { removed: 1, more: false });
    assert.deepEqual([await own(ADA), await own(BEN)], [[], ['Another’s.']]);
  });

  test(`removing counts as one write, however much is removed, and its list is limited; over ${name}`, async (t) => {
    const store = open(Date.now);
    t.after(() => store.close?.());
    const { ask } = siteOver(store, { policy: { readerRateLimit: { count: 2, window: MINUTE } } });
    const comment = { discussion: 'a', comment: 'x' };
    const remove = async (comments) => (await ask(ADA, 'POST', '/own/removals', { comments })).status;
    assert.equal(await remove(Array.from({ length: 100 }, () => comment)), 200);
    assert.equal(await remove(Array.from({ length: 101 }, () => comment)), 422);
    assert.equal(await remove([comment]), 429);
    assert.equal(
      (await ask(BEN, 'POST', '/own/removals', { comments: [{ discussion: 'a', comment: 'x'.repeat(300) }] })).status,
      422,
    );
  });
}

test('a store with one reader lists nothing to the readers of a server', async () => {
  const { multiUser: _, ...store } = memoryAdapter();
  await store.add('a', { id: 'x', parent: null, author: { name: 'A' }, body: { format: 'text', source: 'Hello.' } });
  const { ask } = siteOver(store);
  for (const who of [ADA, undefined]) assert.equal((await ask(who, 'GET', '/own')).status, 405);
  assert.equal((await ask(ADA, 'POST', '/own/removals', {})).status, 405);
});
