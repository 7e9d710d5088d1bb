// Streams of changes: one for many discussions, ended with whoever opened it, and bounded in number and in bytes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignJWT } from 'jose';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { httpAdapter } from '../../src/adapters/http.js';
import { createHandler, jwtReader } from '../../src/server/index.js';
import { listen } from '../../src/server/node/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { until } from '../support/until.js';

const HOME = 'https://comments.example';
const KEY = 'a secret of this site alone, long enough';

const draft = (source, parent = null) => ({
  id: crypto.randomUUID(),
  parent,
  author: { name: 'Ada' },
  body: { format: 'text', source },
  spamSignals: { seconds: 60 },
});

const follow = (handler, discussions, { headers = {}, address } = {}) =>
  handler(
    new Request(`${HOME}/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ discussions }),
    }),
    { address },
  );

/** The events of a stream, until it ends. */
const eventsOf = (response) => {
  const events = [];
  const done = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body)
      for (const line of decoder.decode(chunk).split('\n'))
        if (line.startsWith('data: ')) events.push(JSON.parse(line.slice(6)));
  })();
  return { events, done };
};

test('one stream tells of every discussion that it was asked for, and whose each change is', async () => {
  const adapter = memoryAdapter();
  const handler = createHandler({ adapter });
  const ids = Array.from({ length: 50 }, (_, index) => `d${index}`);
  const { events, done } = eventsOf(
    await follow(
      handler,
      ids.map((discussion) => ({ discussion, since: 0 })),
    ),
  );
  for (const id of ids) await adapter.add(id, draft(`In ${id}`));
  await adapter.add('another', draft('Not followed'));
  await until(() => events.filter(({ records }) => records.length).length === 50);
  for (const { discussion, records } of events)
    for (const record of records) assert.equal(record.body.source, `In ${discussion}`);
  handler.close();
  await done;
});

test('a stream goes on from the version named of each discussion', async () => {
  const adapter = memoryAdapter();
  const handler = createHandler({ adapter });
  await adapter.add('a', draft('Known'));
  const { version } = await adapter.list('a');
  await adapter.add('a', draft('New'));
  const { events, done } = eventsOf(await follow(handler, [{ discussion: 'a', since: version }]));
  await until(() => events.length);
  assert.deepEqual(
    events[0].records.map(({ body }) => body.source),
    ['New'],
  );
  handler.close();
  await done;
});

test('a stream of more than 100 discussions, or of none that can be, is refused', async () => {
  const handler = createHandler({ adapter: memoryAdapter() });
  const many = Array.from({ length: 101 }, (_, index) => ({ discussion: `d${index}`, since: 0 }));
  assert.equal((await follow(handler, many)).status, 422);
  for (const since of [-1, 1.5, 1e300, '1', null])
    assert.equal((await follow(handler, [{ discussion: 'a', since }])).status, 422, String(since));
});

test('a stream ends with the token that opened it', async () => {
  const adapter = memoryAdapter();
  const readToken = jwtReader({ key: KEY, clockTolerance: 0 });
  const handler = createHandler({ adapter, readToken });
  const token = await new SignJWT({ sub: 'm', name: 'Mo', role: 'moderator' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(Date.now() / 1000) + 2)
    .sign(new TextEncoder().encode(KEY));
  const headers = { authorization: `Bearer ${token}` };
  const response = await follow(handler, [{ discussion: 'a', since: 0 }], { headers });
  const single = await handler(
    new Request(`${HOME}/discussions/a/changes`, { headers: { ...headers, accept: 'text/event-stream' } }),
  );
  const [many, one] = [eventsOf(response), eventsOf(single)];
  await Promise.all([many.done, one.done]);
  const told = many.events.length + one.events.length;
  await adapter.add('a', draft('After the end'));
  assert.equal(many.events.length + one.events.length, told);
});

test('an address has so many streams and no more, and is told when to try again', async () => {
  const handler = createHandler({ adapter: memoryAdapter(), streams: { perAddress: 3, total: 5 } });
  const one = [{ discussion: 'a', since: 0 }];
  const open = [];
  for (let count = 0; count < 3; count += 1) open.push(await follow(handler, one, { address: '192.0.2.1' }));
  const refused = await follow(handler, one, { address: '192.0.2.1' });
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  open.push(await follow(handler, one, { address: '192.0.2.2' }), await follow(handler, one, { address: '192.0.2.3' }));
  assert.equal((await follow(handler, one, { address: '192.0.2.4' })).status, 429);
  await open[0].body.cancel();
  const again = await follow(handler, one, { address: '192.0.2.1' });
  assert.equal(again.status, 200);
  handler.close();
});

test('a stream that nobody reads is asked nothing for, and given up after a while', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const adapter = memoryAdapter();
  let asked = 0;
  const changes = async (...call) => {
    asked += 1;
    return await adapter.changes(...call);
  };
  const handler = createHandler({ adapter: { ...adapter, changes } });
  const response = await follow(handler, [{ discussion: 'a', since: 0 }]);
  const long = 'word '.repeat(3000);
  let held = 0;
  for (let count = 0; count < 40; count += 1) {
    await adapter.add('a', draft(`${count} ${long}`));
    await new Promise((resolve) => setTimeout(resolve, 2));
    held = asked;
  }
  // 64 KB are three or four such comments; what is asked for beyond that is one answer at the most.
  assert.ok(held <= 8, `asked ${held} times`);
  for (let beat = 0; beat < 3; beat += 1) t.mock.timers.tick(15_000);
  let bytes = 0;
  for await (const chunk of response.body) bytes += chunk.byteLength;
  assert.ok(bytes < 200_000, `${bytes} bytes were held`);
});

test('a page is answered between the questions of many streams, not after them', async (t) => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  for (let count = 0; count < 40; count += 1) await store.add('d', draft(`${count} ${'word '.repeat(3000)}`));
  let asked = 0;
  const changes = async (...call) => {
    asked += 1;
    return await store.changes(...call);
  };
  const handler = createHandler({ adapter: { ...store, changes } });
  t.after(async () => {
    handler.close();
    await store.close();
  });
  // Each of these is somebody, whom an answer is made for apart from the others'.
  const streams = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      follow(handler, [{ discussion: 'd', since: 0 }], {
        headers: { authorization: `Guest ${String(index).padStart(32, '0')}` },
      }),
    ),
  );
  const read = streams.map(async ({ body }) => {
    for await (const chunk of body) void chunk;
  });
  await until(() => asked > 0);
  const before = asked;
  const response = await handler(new Request(`${HOME}/discussions/d/comments`));
  assert.equal(response.status, 200);
  // Each of the 200 has ten answers to ask for.
  assert.ok(asked - before < 100, `${asked - before} questions of streams were answered first`);
  await until(() => asked >= 400);
  handler.close();
  await Promise.all(read);
});

test('fifty discussions of a page share one connection, and what is sent meanwhile goes through', async () => {
  const adapter = memoryAdapter();
  let streams = 0;
  let most = 0;
  const handler = createHandler({ adapter });
  const counting = async (request, context) => {
    const response = await handler(request, context);
    if (!response.headers.get('content-type')?.includes('event-stream')) return response;
    streams += 1;
    most = Math.max(most, streams);
    request.signal.addEventListener('abort', () => (streams -= 1));
    return response;
  };
  const { url, stop } = await listen({
    handler: Object.assign(counting, { close: handler.close }),
    port: 0,
    host: '127.0.0.1',
    ready: async () => {},
  });
  let secret;
  const page = httpAdapter({ url, secret: { get: () => secret, set: (value) => (secret = value) } });
  const heard = new Map();
  const stops = Array.from({ length: 50 }, (_, index) =>
    page.watch(`d${index}`, 0, ({ records }) => {
      for (const { id, discussion } of records) heard.set(id, discussion);
    }),
  );
  await until(() => streams === 1);
  // The first act makes the guest’s secret: the stream is opened anew, by whoever may read more now.
  const sent = [];
  for (const index of [0, 7, 49]) sent.push(await page.add(`d${index}`, draft(`To ${index}`)));
  await until(() => sent.every(({ id }) => heard.has(id)));
  assert.deepEqual(
    sent.map(({ id }) => heard.get(id)),
    ['d0', 'd7', 'd49'],
  );
  assert.ok(most <= 2, `${most} streams at once`);
  for (const end of stops) end();
  await until(() => streams === 0);
  await stop();
});
