// What bounds a server: the bytes it keeps and answers with, how fast it may be asked and written to, how long ids are. And
// what it says of a login that cannot be reached, of a page that may not use it, and of where it stands.
import assert from 'node:assert/strict';
import { createServer, request as httpRequest } from 'node:http';
import { test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler, jwtReader } from '../../src/server/index.js';
import { listen } from '../../src/server/node/index.js';
import { PageCache } from '../../src/server/page-cache.js';
import { ReadRateLimiter } from '../../src/server/read-rate-limiter.js';
import { Content } from '../../src/server/reply.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { cursorOf } from '../../src/server/sql/rows.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const HOME = 'https://comments.example';
const fast = { count: 1e9, window: 60_000 };
const open = { readerRateLimit: fast, addressRateLimit: fast, repeatWindow: 0 };
const memoryStore = () => sqlStore({ open: () => openDatabase(':memory:') });

const draft = (more = {}) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `Hello ${crypto.randomUUID()}` },
  spamSignals: { seconds: 60 },
  ...more,
});
const record = (id, source, more = {}) => ({
  id,
  discussion: 'd',
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source },
  createdAt: new Date(Date.UTC(2026, 0, 1) + Number(id.slice(1)) * 1000).toISOString(),
  status: 'approved',
  kind: 'comment',
  revision: 1,
  ...more,
});

const serverOver = (adapter, options = {}) => {
  const entries = [];
  const handler = createHandler({ adapter, policy: open, log: (entry) => entries.push(entry), ...options });
  const ask = (path, init = {}, context = {}) => handler(new Request(HOME + path, init), context);
  const post = (body, { headers = {}, address, path = '/discussions/d/comments' } = {}) =>
    ask(
      path,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) },
      { address },
    );
  return { handler, ask, post, entries };
};

test('readers write only in the formats that the policy names, also when they edit', async () => {
  const { ask, post } = serverOver(memoryAdapter(), { policy: { ...open, formats: ['text'] } });
  const headers = { authorization: `Guest ${crypto.randomUUID()}` };
  const markdown = { format: 'markdown', source: 'Some *words*.' };
  const sent = await post(draft(), { headers });
  assert.equal(sent.status, 201);
  const refused = await post(draft({ body: markdown }), { headers });
  assert.deepEqual([refused.status, (await refused.json()).detail], [422, 'The formats here are: text.']);
  const edited = await ask(`/comments/${(await sent.json()).id}?discussion=d`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ body: markdown }),
  });
  assert.equal(edited.status, 422);
  const other = serverOver(memoryAdapter());
  assert.equal((await other.post(draft({ body: markdown }))).status, 201);
});

test('a query parameter that a route does not take is refused by name, on every route', async () => {
  const { ask } = serverOver(memoryAdapter());
  for (const path of ['/discussions/x/comments', '/discussions/x/changes', '/feed', '/session', '/latest', '/counts']) {
    const response = await ask(`${path}?id=a&nonsense=${'x'.repeat(1000)}`);
    assert.equal(response.status, 422, path);
    assert.match((await response.json()).detail, /"nonsense"/);
  }
});

test('the page cache counts keys, pages and their compressed forms, and keeps within its room', async () => {
  const room = 100_000;
  const cache = new PageCache(room);
  const make = async () => ({ version: 1, content: new Content('x'.repeat(2000)) });
  await cache.get('hot', 1, make);
  for (let number = 0; number < 500; number += 1) {
    const { content } = await cache.get(`${number}`.repeat(300), 1, make);
    await content.gzip();
    await cache.get('hot', 1, () => assert.fail('what is asked for again and again is kept'));
    assert.ok(cache.bytes <= room, `${cache.bytes}`);
  }
  assert.ok(cache.count > 10 && cache.count < 50, `${cache.count}`);
});

test('the page cache makes no more pages at a time than its bound, and says when to come again', async () => {
  const cache = new PageCache();
  let finish;
  const held = new Promise((resolve) => (finish = resolve));
  let making = 0;
  const make = async () => {
    making += 1;
    await held;
    return { version: 1, content: new Content('x') };
  };
  const asked = Array.from({ length: 1000 }, (_, number) => cache.get(`${number}`, 1, make));
  await assert.rejects(cache.get('one more', 1, make), { code: 'unavailable', retryAfter: 1000 });
  assert.equal(making, 16);
  finish();
  await Promise.all(asked);
});

test('two ways of writing one query share one page', async () => {
  const store = memoryStore();
  let lists = 0;
  const adapter = { ...store, list: (...call) => ((lists += 1), store.list(...call)) };
  const { ask, post } = serverOver(adapter);
  await post(draft());
  for (const query of ['limit=5&order=oldest', 'order=oldest&limit=5', 'limit=5', 'l%69mit=5', 'limit=05'])
    assert.equal((await ask(`/discussions/d/comments?${query}`)).status, 200);
  assert.equal(lists, 1);
  await store.close();
});

test('a feed is made once for a version, for all who ask, and not at all for a 304', async () => {
  const store = memoryStore();
  let latest = 0;
  const adapter = { ...store, latest: (...call) => ((latest += 1), store.latest(...call)) };
  const { ask, post } = serverOver(adapter);
  await post(draft());
  for (const path of ['/feed', '/discussions/d/feed']) {
    latest = 0;
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(path)));
    assert.equal(latest, 1, path);
    const etag = answers[0].headers.get('etag');
    assert.equal((await ask(path, { headers: { 'if-none-match': etag } })).status, 304);
    assert.equal(latest, 1);
    await post(draft());
    assert.equal((await ask(path, { headers: { 'if-none-match': etag } })).status, 200);
    assert.equal(latest, 2);
  }
  await store.close();
});

test('a feed without an address is named by its store, which keeps its name, and says nothing of where it is', async () => {
  const store = memoryStore();
  const other = memoryStore();
  const feedOf = async (adapter, path = '/feed') => (await serverOver(adapter).ask(path)).text();
  const idIn = (xml) => /<id>(.*?)<\/id>/.exec(xml)[1];
  const first = await feedOf(store);
  assert.match(idIn(first), /^urn:uuid:[\da-f-]{36}$/);
  assert.equal(idIn(await feedOf(store)), idIn(first));
  assert.notEqual(idIn(await feedOf(other)), idIn(first));
  assert.doesNotMatch(first, /rel="self"/);
  const told = await (await serverOver(store, { url: HOME }).ask('/feed')).text();
  assert.match(told, new RegExp(`rel="self" href="${HOME}/feed"`));
  await store.close();
  await other.close();
});

const LONG = 'ж'.repeat(20_000);
const collect = async (ask, path, headers = {}) => {
  const response = await ask(path, { headers });
  assert.equal(response.status, 200);
  const text = await response.text();
  assert.ok(Buffer.byteLength(text) < 1.2 * 1024 * 1024, `${Buffer.byteLength(text)} bytes`);
  return JSON.parse(text);
};

test('pages, changes and the newest are bounded by bytes, and nothing is lost by asking on', async () => {
  const store = memoryStore();
  const roots = Array.from({ length: 60 }, (_, number) => record(`r${number}`, LONG));
  const replies = Array.from({ length: 120 }, (_, number) => record(`a${number + 60}`, LONG, { parent: 'r0' }));
  await store.restore({ id: 'd', comments: [...roots, ...replies] });
  const { ask } = serverOver(store);
  const seen = new Set();
  const take = ({ records }) => records.forEach(({ id }) => seen.add(id));
  let cursor;
  do {
    const query = `limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    const page = await collect(ask, `/discussions/d/comments?${query}`);
    take(page);
    for (const { thread, cursor: start } of page.truncated ?? [])
      for (let next = start; next;) {
        const more = await collect(ask, `/discussions/d/comments?thread=${thread}&cursor=${encodeURIComponent(next)}`);
        take(more);
        next = more.cursor;
      }
    ({ cursor } = page);
  } while (cursor);
  assert.equal(seen.size, 180);
  seen.clear();
  for (let since = 0, more = true; more;) {
    const changes = await collect(ask, `/discussions/d/changes?since=${since}`);
    take(changes);
    ({ version: since, more = false } = changes);
  }
  assert.equal(seen.size, 180);
  await collect(ask, '/latest?limit=100');
  await store.close();
});

test('what waits is told to a moderator in an answer of bounded bytes, the newest first', async () => {
  const store = memoryStore();
  const waiting = Array.from({ length: 150 }, (_, number) => record(`r${number}`, LONG, { status: 'pending' }));
  await store.restore({ id: 'd', comments: [record('r1000', 'Hello.'), ...waiting] });
  const readToken = async () => ({ author: { id: 'm', name: 'Mo' }, moderates: true });
  const { ask } = serverOver(store, { readToken });
  const page = await collect(ask, '/discussions/d/comments', { authorization: 'Bearer mo' });
  const ids = page.records.map(({ id }) => id);
  assert.ok(ids.includes('r1000') && ids.includes('r149') && !ids.includes('r0'), ids.join());
  await store.close();
});

const rowsIn = async (connection) =>
  (await connection.db.selectFrom('afterword_rate_limits').select(['key', 'count']).execute()).filter(
    ({ key, count }) => key.startsWith('pace ') && count > 0,
  );

test('nothing is written for new guests of an address that is over its pace, and a /48 is not many addresses', async () => {
  let connection;
  const store = sqlStore({ open: async () => (connection = await openDatabase(':memory:')) });
  await store.ready();
  const { post } = serverOver(store, { policy: {} });
  const send = (address) =>
    post(draft(), { address, headers: { authorization: `Guest ${crypto.randomUUID()}${crypto.randomUUID()}` } });
  for (let number = 0; number < 30; number += 1) assert.equal((await send('203.0.113.1')).status, 201);
  const before = await rowsIn(connection);
  for (let number = 0; number < 10; number += 1) assert.equal((await send('203.0.113.1')).status, 429);
  assert.equal((await rowsIn(connection)).length, before.length);
  let passed = 0;
  for (let number = 0; number < 200; number += 1)
    if ((await send(`2001:db8:1:${(number * 257).toString(16)}::1`)).status === 201) passed += 1;
  assert.equal(passed, 40);
  await store.close();
});

test('a reader who is over their pace uses nothing of their address’s', async () => {
  const { post } = serverOver(memoryStore(), { policy: {} });
  const send = (secret) =>
    post(draft(), { address: '203.0.113.2', headers: { authorization: `Guest ${secret.repeat(40)}` } });
  const statuses = [];
  for (let number = 0; number < 60; number += 1) statuses.push((await send('a')).status);
  assert.equal(statuses.filter((status) => status === 201).length, 5);
  let others = 0;
  for (const secret of 'bcdef') for (let i = 0; i < 5; i += 1) others += Number((await send(secret)).status === 201);
  assert.equal(others, 25);
});

test('reads have a pace by address, kept in memory within bounds; private addresses and a count of 0 have none', async () => {
  const policy = { ...open, readRateLimit: { count: 3, window: 60_000 } };
  const { ask } = serverOver(memoryAdapter(), { policy });
  const from = (address, path = '/session') => ask(path, {}, { address });
  for (let number = 0; number < 3; number += 1) assert.equal((await from('203.0.113.1')).status, 200);
  const refused = await from('203.0.113.1');
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  for (let number = 0; number < 9; number += 1)
    for (const address of ['127.0.0.1', '::1', '10.0.0.1', '172.20.0.1', 'fd00::1', undefined])
      assert.equal((await from(address)).status, 200, address);
  assert.equal((await from('203.0.113.2')).status, 200);
  const pace = new ReadRateLimiter({ count: 3, window: 60_000 }, Date.now, 100);
  for (let number = 0; number < 1000; number += 1) pace.check(`203.0.${number >> 8}.${number & 255}`);
  assert.equal(pace.size, 100);
  for (const count of [0, Infinity]) {
    const off = new ReadRateLimiter({ count, window: 60_000 }, Date.now);
    for (let number = 0; number < 10; number += 1) off.check('203.0.113.1');
  }
});

const EDGES = [
  '',
  '0',
  '-1',
  '1.5',
  'NaN',
  '1e99',
  '2147483648',
  '9223372036854775808',
  '999999999999999',
  '\0',
  'a\0b',
  '\ufffd',
  '%',
  "'; --",
  'x'.repeat(256),
  'x'.repeat(500),
  '字'.repeat(85),
  '字'.repeat(500),
  '字'.repeat(666),
  '😀'.repeat(250),
];
const random = (length) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(Math.random() * 20_000))).join('');

/** Every parameter of every route gets every edge value: it is refused or done, and never fails. */
const takesEdges = async (store) => {
  const readToken = async () => ({ author: { id: 'm', name: 'm' }, moderates: true });
  const { ask } = serverOver(store, { readToken });
  const { paths } = await (await ask('/openapi.json')).json();
  const values = [...EDGES, random(85), random(500), random(666)];
  const cursors = [2 ** 31, 2 ** 53, -(2 ** 40)].flatMap((number) => [
    cursorOf([0, number, 1, 'a']),
    cursorOf([number, 0, 1, 'a']),
    cursorOf([0, 0, number, 'a']),
    cursorOf([0, number, 0, 1, 'a']),
    cursorOf([0, 0, number, random(500)]),
    cursorOf([number, 1, 'a']),
    cursorOf([number, 0, 'a', 'd']),
    cursorOf([0, number, 'a\0', random(500)]),
    cursorOf(['\0', random(500), `${number}`]),
  ]);
  const body = { format: 'text', source: 'a\0b\ud800' };
  const bodies = (value) => ({
    add: { id: value, parent: null, author: { name: `${value}`.slice(0, 90), email: '' }, body },
    restore: { id: 'd', comments: [record('c1', 'Hi\0\ud800', { id: value || 'x', revision: 1e300 })] },
    edit: { body, revision: 1e300 },
    report: { reason: value },
    moderate: { action: 'pin', revision: 1 },
    moderateDiscussion: { action: 'open' },
  });
  let count = 0;
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const parameters = operation.parameters.map(({ name }) => name);
      for (const changed of [...parameters, 'last-event-id', 'body', 'all'])
        for (const value of [...values, ...(changed === 'cursor' ? cursors : [])]) {
          const valueOf = (name) => (changed === name || changed === 'all' ? value : 'd');
          const address = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(valueOf(name)));
          const search = new URLSearchParams();
          for (const { name, in: place, required } of operation.parameters)
            if (place === 'query' && (required || changed === name)) search.set(name, valueOf(name));
          if (changed === 'cursor' && parameters.includes('thread') && Math.random() < 0.5) search.set('thread', 'd');
          const what = bodies(changed === 'body' || changed === 'all' ? value : 'd')[operation.operationId];
          const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
          if (changed === 'last-event-id' && !/[^ -~]/.test(value)) headers['last-event-id'] = value;
          const response = await ask(`${address}?${search}`, {
            method: method.toUpperCase(),
            headers,
            ...(what && { body: JSON.stringify(what) }),
          });
          await response.text();
          const told = `${operation.operationId} ${changed} ${JSON.stringify(value).slice(0, 60)}: ${response.status}`;
          assert.ok(response.status < 500, told);
          count += 1;
        }
    }
  assert.ok(count > 500);
};

test('edge values are refused or done over SQLite, and never fail', async () => {
  const store = memoryStore();
  await takesEdges(store);
  await store.close();
});

test('edge values are refused or done over PostgreSQL, and never fail', { skip: noPostgres }, async () => {
  const postgres = await Postgres.start();
  const store = sqlStore({ open: () => openDatabase(postgres.url()) });
  await takesEdges(store);
  await store.close();
  await postgres.stop();
});

test('an invalid version in Last-Event-ID is refused with what it must be', async () => {
  const { ask } = serverOver(memoryStore());
  for (const value of ['1.5', '-1', 'NaN', '1e9', '9'.repeat(40)]) {
    const response = await ask('/discussions/d/changes', { headers: { 'last-event-id': value } });
    assert.equal(response.status, 422);
    assert.match((await response.json()).detail, /Last-Event-ID/);
  }
});

test('a login’s keys that cannot be read are 503, and known keys go on holding', async (t) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'one' };
  const token = (kid) =>
    new SignJWT({ sub: 'a' }).setProtectedHeader({ alg: 'ES256', kid }).setExpirationTime('2d').sign(privateKey);
  let answer = () => {};
  const login = createServer((request, response) => answer(response));
  await new Promise((resolve) => login.listen(0, '127.0.0.1', resolve));
  t.after(() => login.close());
  const key = `http://127.0.0.1:${login.address().port}/jwks.json`;
  const good = (response) => response.end(JSON.stringify({ keys: [jwk] }));
  const bad = {
    500: (response) => response.writeHead(500).end(),
    404: (response) => response.writeHead(404).end(),
    503: (response) => response.writeHead(503).end(),
    redirect: (response) => response.writeHead(302, { location: 'http://login.example/' }).end(),
    'no JSON': (response) => response.end('<html>'),
    large: (response) => response.end(JSON.stringify({ keys: [], more: 'x'.repeat(300_000) })),
  };
  for (const [name, way] of Object.entries(bad)) {
    answer = way;
    const { post } = serverOver(memoryAdapter(), { readToken: jwtReader({ key }) });
    const response = await post(draft(), { headers: { authorization: `Bearer ${await token('one')}` } });
    assert.equal(response.status, 503, name);
    assert.ok(Number(response.headers.get('retry-after')) > 0, name);
  }
  let now = Date.now();
  answer = good;
  const { post } = serverOver(memoryAdapter(), { readToken: jwtReader({ key, now: () => now }) });
  const send = async (kid) =>
    (await post(draft(), { headers: { authorization: `Bearer ${await token(kid)}` } })).status;
  assert.equal(await send('one'), 201);
  answer = bad[500];
  now += 3_600_000;
  assert.equal(await send('one'), 201, 'its key is known');
  assert.equal(await send('two'), 503, 'nobody can tell');
  answer = good;
  now += 60_000;
  assert.equal(await send('two'), 401, 'it is no key of this login');
});

test('keys over http: are read from this machine only', () => {
  assert.throws(() => jwtReader({ key: 'http://login.example/jwks.json' }), /must be read over https:/);
  for (const key of ['https://login.example/jwks.json', 'http://localhost:8080/jwks.json', 'http://[::1]/jwks.json'])
    jwtReader({ key });
});

test('the log names the site that was refused, and the flag that would allow it', async () => {
  const { ask, post, entries } = serverOver(memoryAdapter(), { origins: ['https://blog.example'] });
  const origin = 'https://www.blog.example';
  await ask('/session', { headers: { origin } });
  await ask('/session', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET' } });
  await post(draft(), { headers: { origin } });
  assert.equal(entries.length, 3);
  for (const entry of entries) {
    assert.deepEqual([entry.level, entry.origin], ['warn', origin]);
    assert.match(entry.hint, /--origin https:\/\/www\.blog\.example/);
  }
  await ask('/session', { headers: { origin: 'https://blog.example' } });
  assert.deepEqual([entries[3].level, entries[3].hint], ['info', undefined]);
});

test('a server under a path answers behind a proxy that takes the path off, and behind one that keeps it', async (t) => {
  const store = memoryStore();
  const url = 'https://blog.example/comments';
  const handler = createHandler({ adapter: store, policy: open, url });
  const server = await listen({ handler, port: 0, host: '127.0.0.1', ready: () => store.ready() });
  const { port } = new URL(server.url);
  for (const strips of [true, false]) {
    const proxy = createServer((request, response) => {
      const path = strips ? request.url.replace(/^\/comments(?=\/|\?|$)/, '') || '/' : request.url;
      const { method, headers } = request;
      const onward = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      });
      request.pipe(onward);
    });
    await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    t.after(() => proxy.close());
    const home = `http://127.0.0.1:${proxy.address().port}/comments`;
    const id = encodeURIComponent(`https://blog.example/comments/${strips}`);
    const headers = { 'content-type': 'application/json', authorization: `Guest ${'s'.repeat(40)}` };
    const sent = draft();
    const added = await fetch(`${home}/discussions/${id}/comments`, {
      method: 'POST',
      headers,
      body: JSON.stringify(sent),
    });
    assert.equal(added.status, 201);
    assert.equal((await (await fetch(`${home}/discussions/${id}/comments`)).json()).total, 1);
    const liked = await fetch(`${home}/comments/${sent.id}/reactions/like?discussion=${id}`, {
      method: 'PUT',
      headers,
    });
    assert.equal(liked.status, 200);
    assert.equal((await fetch(`${home}/openapi.json`)).status, 200);
    assert.equal((await fetch(`${home}/nowhere`)).status, 404);
    assert.match(
      await (await fetch(`${home}/feed`)).text(),
      /rel="self" href="https:\/\/blog\.example\/comments\/feed"/,
    );
  }
  await server.stop();
  await store.close();
});
