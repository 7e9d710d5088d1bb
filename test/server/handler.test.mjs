// The handler, request by request: who may ask from where, what is refused before anything is done, what caches are told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';

const HOME = 'https://comments.example';
const SECRET = 'a-secret-of-thirty-two-characters';

const draft = (more = {}) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `Hello ${crypto.randomUUID()}` },
  spamSignals: { seconds: 60 },
  ...more,
});

/** A server, and a way to ask it. */
const serverWith = (options = {}) => {
  const entries = [];
  const adapter = options.adapter ?? memoryAdapter();
  const handler = createHandler({ adapter, log: (entry) => entries.push(entry), ...options });
  const ask = (path, { headers = {}, ...init } = {}, context = {}) =>
    handler(new Request(HOME + path, { headers, ...init }), context);
  const post = (body, headers = {}, context = {}) =>
    ask(
      '/discussions/d/comments',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Guest ${SECRET}`, ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      },
      context,
    );
  return { handler, adapter, ask, post, entries };
};

/** The problem document of a refusal. */
const problemOf = async (response) => {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = await response.json();
  assert.equal(problem.status, response.status);
  return problem;
};

test('adds a comment, lists it, and says where nothing is', async () => {
  const { ask, post } = serverWith();
  const added = await post(draft());
  assert.equal(added.status, 201);
  const { id } = await added.json();
  const page = await (await ask('/discussions/d/comments')).json();
  assert.deepEqual([page.total, page.records[0].id], [1, id]);
  assert.deepEqual(page.session, { author: null, permissions: ['add', 'edit', 'remove', 'react', 'report'] });
  assert.equal((await problemOf(await ask('/nowhere'))).code, 'not-found');
  const wrong = await ask('/session', { method: 'DELETE' });
  assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET']);
});

test('reads addresses as discussions, slashes and all', async () => {
  const { adapter, ask } = serverWith();
  const id = 'https://blog.example/a/b?c=d#e';
  await adapter.add(id, draft());
  const page = await (await ask(`/discussions/${encodeURIComponent(id)}/comments`)).json();
  assert.equal(page.total, 1);
});

test('is mounted under a path', async () => {
  const { ask } = serverWith({ url: 'https://comments.example/api/' });
  assert.equal((await ask('/api/session')).status, 200);
  assert.equal((await ask('/session')).status, 200, 'a proxy may take the path off');
  assert.equal((await ask('/apixsession')).status, 404);
});

test('answers pages of listed origins, and refuses to be written to by others', async () => {
  const { ask, post } = serverWith({ origins: ['https://blog.example'] });
  const from = (origin) => ({ headers: { origin } });
  const listed = await ask('/session', from('https://blog.example'));
  assert.equal(listed.headers.get('access-control-allow-origin'), 'https://blog.example');
  assert.equal(listed.headers.get('access-control-allow-credentials'), 'true');
  assert.match(listed.headers.get('vary'), /Origin/);
  const stranger = await ask('/session', from('https://evil.example'));
  assert.equal(stranger.headers.get('access-control-allow-origin'), null);
  assert.equal((await problemOf(await post(draft(), { origin: 'https://evil.example' }))).code, 'forbidden');
  assert.equal((await problemOf(await post(draft(), { origin: 'null' }))).code, 'forbidden');
  assert.equal((await post(draft(), { origin: 'https://blog.example' })).status, 201);
  assert.equal((await post(draft(), { origin: HOME, host: 'comments.example' })).status, 201);
});

test('offers credentials to nobody where any origin may ask', async () => {
  const { ask } = serverWith({ origins: ['*'] });
  const response = await ask('/session', { headers: { origin: 'https://anywhere.example' } });
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('access-control-allow-credentials'), null);
});

test('answers preflights, and refuses an invalid origin', async () => {
  const { ask } = serverWith({ origins: ['https://blog.example'] });
  const preflight = (origin) =>
    ask('/discussions/d/comments', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
  const allowed = await preflight('https://blog.example');
  assert.equal(allowed.status, 204);
  assert.match(allowed.headers.get('access-control-allow-headers'), /authorization/);
  assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-methods'), null);
  assert.throws(() => serverWith({ origins: ['blog.example'] }), /no origin; it looks like/);
  assert.throws(() => serverWith({ origins: ['https://blog.example/'] }), /without a path/);
});

test('refuses a body before it does anything', async () => {
  const { adapter, post } = serverWith({ policy: { readerRateLimit: { count: 100, window: 1000 } } });
  const deep = `${'['.repeat(21)}${']'.repeat(21)}`;
  const cases = [
    [new Uint8Array([0x7b, 0xff, 0x7d]), 400],
    ['{"id":', 400],
    [deep, 400],
    ['[]', 422],
    ['null', 422],
    [{ ...draft(), id: '' }, 422],
    [{ ...draft(), id: { $ne: null } }, 422],
    [{ ...draft(), parent: { $ne: null } }, 422],
    [{ ...draft(), author: { name: { $gt: '' } } }, 422],
    [{ ...draft(), author: { name: 'A', email: ['a@example.com'] } }, 422],
    [{ ...draft(), body: { format: 'html', source: '<b>' } }, 422],
    [{ ...draft(), body: { format: 'text', source: 1 } }, 422],
    ['x'.repeat(300_000), 413],
  ];
  for (const [body, status] of cases) {
    const response = await post(body);
    assert.equal(response.status, status, JSON.stringify(body).slice(0, 80));
    assert.equal((await problemOf(response)).code, 'invalid');
    assert.equal((await adapter.list('d')).total, 0);
  }
});

test('refuses what is not JSON by its type', async () => {
  const { post } = serverWith();
  assert.equal((await post(draft(), { 'content-type': 'text/plain' })).status, 415);
  assert.equal((await post(draft(), { 'content-type': 'application/json; charset=utf-8' })).status, 201);
});

test('names the fields of a draft that cannot be accepted', async () => {
  const { post } = serverWith();
  const response = await post(draft({ author: { name: 'x'.repeat(101), url: 'javascript:alert(1)' } }));
  assert.equal(response.status, 422);
  assert.deepEqual((await problemOf(response)).fields, { name: 'too-long', url: 'malformed' });
});

test('takes nothing for a website or for words that is neither', async () => {
  const { post } = serverWith({ policy: { readerRateLimit: { count: 100, window: 1000 } } });
  for (const url of [
    'not a url',
    'https://not a url',
    'https://not%20a%20url/',
    '@handle',
    'https://@handle',
    'https://handle/',
  ]) {
    const response = await post(draft({ author: { name: 'Ada', url } }));
    assert.equal(response.status, 422, url);
    assert.deepEqual((await problemOf(response)).fields, { url: 'malformed' });
  }
  for (const source of ['\u200b', '\u3164', '\u00ad\u202e', '\u2800']) {
    const response = await post(draft({ body: { format: 'text', source } }));
    assert.equal(response.status, 422, JSON.stringify(source));
    assert.deepEqual((await problemOf(response)).fields, { body: 'required' });
  }
});

test('refuses queries that make no sense', async () => {
  const { ask } = serverWith();
  for (const search of ['limit=0', 'limit=101', 'limit=1e2', 'limit=-1', 'order=worst', 'limit=1&limit=2'])
    assert.equal((await problemOf(await ask(`/discussions/d/comments?${search}`))).status, 400, search);
  assert.equal((await ask('/counts')).status, 400);
  assert.equal((await ask('/discussions/d/comments?cursor=nonsense')).status, 422);
  assert.equal((await ask('/discussions/d/comments?unknown=1')).status, 422);
  assert.equal((await ask('/discussions/%E0%A4%A/comments')).status, 400);
});

test('tells who has a page already that it is still true, until something changes', async () => {
  const { ask, post } = serverWith();
  await post(draft());
  const first = await ask('/discussions/d/comments');
  const etag = first.headers.get('etag');
  const again = (headers) => ask('/discussions/d/comments', { headers });
  assert.equal((await again({ 'if-none-match': etag })).status, 304);
  assert.equal((await again({ 'if-none-match': `"other", ${etag}` })).status, 304);
  assert.equal((await again({ 'if-none-match': '"other"' })).status, 200);
  await post(draft());
  const changed = await again({ 'if-none-match': etag });
  assert.equal(changed.status, 200);
  assert.equal((await changed.json()).total, 2);
});

test('gives each reader a page of their own, which is no other’s under a tag of theirs', async () => {
  const { ask, post } = serverWith({ policy: { hold: 'everything' } });
  await post(draft());
  await post(draft(), { authorization: `Guest ${SECRET.toUpperCase()}` });
  const tagFor = async (secret) => {
    const headers = secret ? { authorization: `Guest ${secret}` } : {};
    return (await ask('/discussions/d/comments', { headers })).headers.get('etag');
  };
  const tags = await Promise.all([tagFor(), tagFor(SECRET), tagFor(SECRET.toUpperCase())]);
  assert.equal(new Set(tags).size, 3, tags.join());
  assert.equal(await tagFor(SECRET), tags[1]);
});

test('a page that the clock or another policy has changed is another page', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const day = 24 * 60 * 60 * 1000;
  let now = Date.now();
  const path = '/discussions/d/comments';
  const { ask, post } = serverWith({ adapter: store, now: () => now, policy: { closeAfter: day } });
  await post(draft());
  const again = { headers: { 'if-none-match': (await ask(path)).headers.get('etag') } };
  assert.equal((await ask(path, again)).status, 304);
  now += 2 * day;
  const closed = await ask(path, again);
  assert.deepEqual([closed.status, (await closed.json()).closed], [200, true]);

  const { ask: askOther } = serverWith({ adapter: store });
  const open = { headers: { 'if-none-match': (await askOther(path)).headers.get('etag') } };
  assert.equal((await askOther(path, open)).status, 304);
  const { ask: askSignedIn } = serverWith({ adapter: store, policy: { guests: false } });
  const changed = await askSignedIn(path, open);
  assert.deepEqual([changed.status, (await changed.json()).session.permissions], [200, []]);
  await store.close();
});

test('whatever may be kept has a tag, and is not sent again to who has it', async () => {
  const { ask, post } = serverWith();
  await post(draft());
  const paths = ['/counts?id=d', '/latest', '/feed', '/discussions/d/feed', '/session', '/openapi.json'];
  const tags = new Map();
  for (const path of paths) {
    const etag = (await ask(path)).headers.get('etag');
    assert.match(etag, /^W\/"[\w-]+"$/, path);
    tags.set(path, etag);
    const again = await ask(path, { headers: { 'if-none-match': etag } });
    assert.deepEqual([again.status, await again.text()], [304, ''], path);
  }
  await post(draft());
  for (const path of paths.slice(0, 4))
    assert.equal((await ask(path, { headers: { 'if-none-match': tags.get(path) } })).status, 200, path);
  assert.equal((await ask('/discussions/d/changes')).headers.get('etag'), null);
});

test('lets shared caches keep what is everyone’s, and nothing of one reader’s', async () => {
  const { ask, post } = serverWith();
  const cacheOf = async (path, headers) => (await ask(path, { headers })).headers.get('cache-control');
  assert.match(await cacheOf('/discussions/d/comments'), /public, max-age=0, s-maxage=5/);
  assert.match(await cacheOf('/discussions/d/comments', { authorization: `Guest ${SECRET}` }), /private/);
  assert.equal(await cacheOf('/nowhere'), 'no-store');
  assert.equal((await post(draft())).headers.get('cache-control'), 'no-store');
  const vary = (await ask('/discussions/d/comments')).headers.get('vary');
  assert.match(vary, /Authorization/);
  assert.match(vary, /Accept-Encoding/);
});

test('compresses what is worth it, for who wants it', async () => {
  const { ask, post } = serverWith({ policy: { readerRateLimit: { count: 100, window: 1000 } } });
  for (let i = 0; i < 10; i += 1)
    await post(draft({ body: { format: 'text', source: `${i} ${'word '.repeat(100)}` } }));
  const plain = await ask('/discussions/d/comments');
  const zipped = await ask('/discussions/d/comments', { headers: { 'accept-encoding': 'br, gzip' } });
  assert.equal(plain.headers.get('content-encoding'), null);
  assert.equal(zipped.headers.get('content-encoding'), 'gzip');
  const bytes = new Uint8Array(await zipped.arrayBuffer());
  assert.equal(gunzipSync(bytes).toString(), await plain.text());
  assert.equal(Number(zipped.headers.get('content-length')), bytes.byteLength);
  const refused = await ask('/discussions/d/comments', { headers: { 'accept-encoding': 'gzip;q=0' } });
  assert.equal(refused.headers.get('content-encoding'), null);
});

test('answers HEAD as GET, without the body', async () => {
  const { ask } = serverWith();
  const response = await ask('/session', { method: 'HEAD' });
  assert.deepEqual([response.status, await response.text()], [200, '']);
});

test('tells nothing of what goes wrong inside, and writes it down without a word about a person', async () => {
  const secret = new Error('relation "comments" of ada@example.com at 10.0.0.7 is gone');
  const adapter = { ...memoryAdapter(), list: () => Promise.reject(secret) };
  const { ask, post, entries } = serverWith({ adapter });
  const response = await ask('/discussions/private-article/comments');
  assert.equal(response.status, 503);
  const problem = await problemOf(response);
  assert.equal(problem.detail, 'Not available now');
  await post(draft({ author: { name: 'Ada', email: 'ada@example.com' } }), {}, { address: '10.0.0.7' });
  const log = JSON.stringify(entries);
  for (const private_ of ['ada@example.com', '10.0.0.7', 'private-article', SECRET, 'Ada', 'Hello'])
    assert.ok(!log.includes(private_), private_);
  assert.equal(entries[0].level, 'error');
  assert.equal(entries[0].request, response.headers.get('x-request-id'));
  assert.match(entries[0].error, /handler\.test\.mjs/);
});

test('believes a forwarded address only from a proxy of its own', async () => {
  const pace = { count: 2, window: 60_000 };
  const options = { policy: { addressRateLimit: pace, readerRateLimit: { count: 100, window: 1000 } } };
  const spoofed = (post, i) => post(draft(), { 'x-forwarded-for': `10.0.0.${i}` }, { address: '192.0.2.1' });
  const open = serverWith(options);
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await spoofed(open.post, i)).status);
  assert.deepEqual(statuses, [201, 201, 429]);
  const behind = serverWith({ ...options, proxies: 1 });
  for (let i = 0; i < 3; i += 1) assert.equal((await spoofed(behind.post, i)).status, 201);
  const chain = (i) =>
    behind.post(draft(), { 'x-forwarded-for': `10.9.9.${i}, 203.0.113.5` }, { address: '192.0.2.1' });
  assert.deepEqual([(await chain(1)).status, (await chain(2)).status, (await chain(3)).status], [201, 201, 429]);
});

test('offers only what its store can, and lets nobody touch what it cannot tell the owner of', async () => {
  const { list, add, count, edit, remove, name } = memoryAdapter();
  const { ask } = serverWith({ adapter: { name, list, add, count, edit, remove } });
  assert.deepEqual((await (await ask('/session')).json()).permissions, ['add']);
  const headers = { authorization: `Guest ${SECRET}` };
  const react = await ask('/comments/a/reactions/like?discussion=d', { method: 'PUT', headers });
  assert.equal((await problemOf(react)).code, 'unsupported');
  const removal = await ask('/comments/a?discussion=d', { method: 'DELETE', headers });
  assert.equal((await problemOf(removal)).code, 'forbidden');
});

test('streams changes to who listens, from where they left off', async () => {
  const { ask, post, handler } = serverWith();
  await post(draft());
  const { version } = await (await ask('/discussions/d/comments')).json();
  const accept = 'text/event-stream';
  const response = await ask('/discussions/d/changes?since=0', {
    headers: { accept, 'last-event-id': String(version) },
  });
  assert.equal(response.headers.get('content-type'), accept);
  const reader = response.body.getReader();
  const next = async () => {
    const { value } = await reader.read();
    const [, id, data] = /^id: (\d+)\ndata: (.*)\n\n$/.exec(new TextDecoder().decode(value));
    return { id: Number(id), changes: JSON.parse(data) };
  };
  assert.deepEqual((await next()).changes.records, []);
  const { id } = await (await post(draft())).json();
  const event = await next();
  assert.deepEqual(
    event.changes.records.map((record) => record.id),
    [id],
  );
  assert.equal(event.id, event.changes.version);
  handler.close();
  assert.equal((await reader.read()).done, true);
});
