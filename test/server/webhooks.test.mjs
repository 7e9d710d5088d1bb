// Webhooks: what is sent, signed and tried again, against real servers on 127.0.0.1; and the recipes in docs/webhooks.md.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { isPublicAddress } from '../../src/server/node/public-address.js';
import { sendRequest } from '../../src/server/node/send-request.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { examplePayload } from '../../src/server/webhooks/payload.js';
import { checkTemplate, messageOf } from '../../src/server/webhooks/template.js';
import { webhookChannelWith } from '../../src/server/webhooks/webhook-channel.js';
import { hostileTexts } from '../fixtures/hostile.ts';
import { afterword, startServer } from '../support/command.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-webhooks-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const HOUR = 60 * 60_000;
const ADA = { key: 'guest ada' };
const HELD = { key: 'guest ben', status: 'pending', heldFor: [{ rule: 'links', because: '3' }] };
const MODERATOR = { key: 'user m', author: { id: 'm', name: 'Mo' }, moderates: true };
const ARTICLE = 'https://blog.example/article';

const draft = (id, more = {}) => ({
  id,
  parent: null,
  author: { name: 'Ada', email: 'ada@secret.example' },
  body: { format: 'text', source: `text of ${id}` },
  ...more,
});

/** A server that notes what it gets, and answers as `answer` says. */
const receiver = async (t, answer = (_, response) => response.end()) => {
  const got = [];
  const server = createServer(async (request, response) => {
    let body = '';
    request.setEncoding('utf8');
    for await (const part of request) body += part;
    got.push({ method: request.method, url: request.url, headers: request.headers, body });
    answer(got.length, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { got, url: `http://127.0.0.1:${server.address().port}` };
};

let databases = 0;
let now = Date.now();

const setUp = async (t, name = join(folder, `${(databases += 1)}.db`), more = {}) => {
  const store = sqlStore({ open: () => openDatabase(name), now: () => now });
  t.after(() => store.close());
  const channel = webhookChannelWith({
    webhooks: store.webhooks,
    base: 'https://comments.example',
    now: () => now,
    sign: (secret, id, time, body) => new Webhook(secret).sign(id, time, body),
    request: sendRequest,
    allowPrivate: false,
    ...more,
  });
  const warnings = [];
  const worker = store.outbox.start([channel], { warn: (message) => warnings.push(message), poll: Infinity });
  return { store, worker, warnings };
};

for (const kind of ['SQLite', 'PostgreSQL'])
  test(
    `tells of what happens, signed, and of nothing that must not leave; ${kind}`,
    { skip: kind === 'PostgreSQL' && noPostgres },
    async (t) => {
      let name;
      if (kind === 'PostgreSQL') {
        const postgres = await Postgres.start();
        t.after(() => postgres.stop());
        name = await postgres.createDatabase('webhooks');
      }
      now = Date.now();
      const { store, worker } = await setUp(t, name);
      const { got, url } = await receiver(t);
      const some = await store.webhooks.add({ url: `${url}/some`, events: ['comment.held'] }, 'command');
      const all = await store.webhooks.add({ url: `${url}/all/{{id}}` }, 'command');
      await store.restore({ id: ARTICLE, title: 'An “article”', url: ARTICLE, comments: [] });
      await store.add(ARTICLE, draft('a'), { caller: ADA });
      await store.add(ARTICLE, draft('b'), { caller: HELD });
      await worker.pass();
      assert.deepEqual(
        got.filter(({ url }) => url === '/some').map(({ body }) => JSON.parse(body).type),
        ['comment.held'],
      );
      const [first, second] = got.filter(({ url }) => url.startsWith('/all/'));
      assert.equal(first.url, `/all/${first.headers['webhook-id']}`);
      assert.equal(first.method, 'POST');
      assert.equal(first.headers['content-type'], 'application/json');
      const event = new Webhook(all.secret).verify(first.body, first.headers);
      assert.equal(event.type, 'comment.created');
      assert.equal(event.data.comment.text, 'text of a');
      assert.equal(event.data.comment.url, `${ARTICLE}#comment-a`);
      assert.equal(event.data.comment.moderate, 'https://comments.example/moderate');
      assert.equal(event.data.discussion.title, 'An “article”');
      assert.throws(() => new Webhook(some.secret).verify(first.body, first.headers));
      assert.equal(new Webhook(all.secret).verify(second.body, second.headers).data.comment.heldFor, 'links: 3');
      for (const { body } of got) assert.doesNotMatch(body, /secret\.example|guest (ada|ben)/);

      await store.moderate(ARTICLE, { comment: 'b', action: 'approve' }, { caller: MODERATOR });
      const rotated = await store.webhooks.rotate(all.id);
      await worker.pass();
      for (const secret of [all.secret, rotated.secret])
        assert.equal(new Webhook(secret).verify(got.at(-1).body, got.at(-1).headers).type, 'comment.approved');
      const listed = JSON.stringify(await store.webhooks.list());
      assert.doesNotMatch(listed, /whsec_|\/all/);
    },
  );

test('tries again with the same id, and keeps the order, while the receiver is down', async (t) => {
  now = Date.now();
  const { store, worker } = await setUp(t);
  const statuses = [503, 301, 404, 200];
  const { got, url } = await receiver(t, (count, response) => {
    response.writeHead(statuses[count - 1] ?? 200, { location: '/elsewhere' });
    response.end();
  });
  await store.webhooks.add({ url }, 'command');
  await store.add('d', draft('a'), { caller: ADA });
  await store.add('d', draft('b'), { caller: ADA });
  for (let count = 0; count < 4; count += 1) {
    await worker.pass();
    now += HOUR / 10;
  }
  assert.deepEqual(
    got.map(({ url, body }) => `${url} ${JSON.parse(body).data.comment.id}`),
    ['/ a', '/ a', '/ a', '/ a', '/ b'],
  );
  assert.equal(new Set(got.map(({ headers }) => headers['webhook-id'])).size, 2);
  assert.equal(new Set(got.slice(0, 4).map(({ body }) => body)).size, 1, 'the same body');
});

test('all that failed is sent again by one call, or all that failed of one recipient, in its order', async (t) => {
  now = Date.now();
  const { store, worker } = await setUp(t);
  let status = 500;
  const { got, url } = await receiver(t, (_, response) => response.writeHead(status).end());
  for (const name of ['one', 'other']) await store.webhooks.add({ url: `${url}/${name}` }, 'command');
  for (const id of ['a', 'b', 'c']) await store.add('d', draft(id), { caller: ADA });
  for (let attempts = 0; (await store.outbox.state()).failed < 6; attempts += 1) {
    assert.ok(attempts < 100);
    await worker.pass();
    now += 4 * HOUR;
  }
  const { outbox } = await store.administration();
  await assert.rejects(outbox.sendAllAgain(undefined, { caller: ADA }), { code: 'forbidden' });
  const caller = { key: 'user m', moderates: true };
  await assert.rejects(outbox.sendAllAgain('unknown', { caller }), { code: 'not-found' });
  got.length = 0;
  status = 200;
  const paths = () => got.map((one) => `${one.url} ${JSON.parse(one.body).data.comment.id}`);
  const [{ id }] = (await outbox.report({ caller })).deliveries;
  await outbox.sendAllAgain(id, { caller });
  await worker.pass();
  const [first] = paths();
  const name = first.split(' ')[0];
  assert.deepEqual(paths(), [`${name} a`, `${name} b`, `${name} c`]);
  assert.equal((await outbox.report({ caller })).failed, 3);
  await outbox.sendAllAgain(undefined, { caller });
  await worker.pass();
  assert.deepEqual(
    paths()
      .slice(3)
      .map((path) => path.slice(-1)),
    ['a', 'b', 'c'],
  );
  assert.equal((await outbox.report({ caller })).failed, 0);
});

test('without an address of its own, links of a server name the port that it got', async (t) => {
  const { got, url } = await receiver(t);
  const db = join(folder, 'port.db');
  const server = await startServer(['--db', db]);
  t.after(() => server.stop());
  const [id] = (await afterword(['webhook', 'add', url, '--db', db])).out.split('\n');
  assert.equal((await afterword(['webhook', 'test', id, '--db', db])).code, 0);
  while (!got.length) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(JSON.parse(got[0].body).data.comment.moderate, `${server.url}/moderate`);
});

test('waits as long as Retry-After says, and ends after 410', async (t) => {
  now = Date.now();
  const { store, worker } = await setUp(t);
  const { got, url } = await receiver(t, (count, response) => {
    if (count === 1) response.writeHead(429, { 'retry-after': '3600' });
    else response.writeHead(410);
    response.end();
  });
  const { id } = await store.webhooks.add({ url }, 'command');
  await store.add('d', draft('a'), { caller: ADA });
  await worker.pass();
  now += HOUR - 1000;
  await worker.pass();
  assert.equal(got.length, 1);
  now += 2000;
  await worker.pass();
  await store.add('d', draft('b'), { caller: ADA });
  await worker.pass();
  assert.equal(got.length, 2);
  const [listed] = await store.webhooks.list();
  assert.match(listed.disabled, /410/);
  await store.webhooks.test(id);
  assert.equal((await store.webhooks.list())[0].disabled, undefined);
  await store.webhooks.remove(id);
  assert.equal((await store.outbox.state()).waiting, 0);
});

test('a receiver that never answers, and one that never ends, hold up nobody else', async (t) => {
  now = Date.now();
  const cut = new AbortController();
  const request = (url, message, { signal, ...options }) =>
    sendRequest(url, message, { ...options, signal: AbortSignal.any([signal, cut.signal]) });
  const { store, worker } = await setUp(t, undefined, { request });
  const silent = await receiver(t, () => {});
  const endless = await receiver(t, (_, response) => {
    const write = () => response.write('x'.repeat(100_000), () => !response.destroyed && write());
    write();
  });
  const good = await receiver(t);
  for (const { url } of [silent, endless, good]) await store.webhooks.add({ url }, 'command');
  await store.add('d', draft('a'), { caller: ADA });
  const passing = worker.pass();
  while (!silent.got.length || !endless.got.length || !good.got.length || (await store.outbox.state()).sent < 2)
    await new Promise((resolve) => setImmediate(resolve));
  cut.abort();
  await passing;
  const { waiting, sent } = await store.outbox.state();
  assert.deepEqual({ waiting, sent }, { waiting: 1, sent: 2 });
});

test('what moderators add goes to public addresses only', async (t) => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
  ])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of ['93.184.215.14', '2606:2800:21f:cb07::1']) assert.equal(isPublicAddress(address), true);

  const { got, url } = await receiver(t);
  const port = new URL(url).port;
  const message = { method: 'POST', headers: {}, body: '{}' };
  const signal = new AbortController().signal;
  for (const host of ['127.0.0.1', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', 'localhost'])
    await assert.rejects(
      sendRequest(`http://${host}:${port}/`, message, { onlyPublic: true, signal }),
      /public|ENOTFOUND/,
      host,
    );
  assert.equal(got.length, 0);
  await sendRequest(url, message, { onlyPublic: false, signal });
  assert.equal(got.length, 1);

  const { store } = await setUp(t);
  await store.ready();
  await assert.rejects(store.webhooks.add({ url: 'http://blog.example/' }, 'page'), { code: 'invalid' });
  for (const bad of [
    'ftp://a.example',
    'https://user:pass@a.example/',
    'javascript:1',
    '/x',
    `https://a.example/${'x'.repeat(3000)}`,
  ])
    await assert.rejects(store.webhooks.add({ url: bad }, 'command'), { code: 'invalid' }, bad);
  await assert.rejects(store.webhooks.add({ url, events: ['comment.liked'] }, 'command'), { code: 'invalid' });
  for (let count = 0; count < 20; count += 1) await store.webhooks.add({ url }, 'command');
  await assert.rejects(store.webhooks.add({ url }, 'command'), /at most 20/);
});

test('a template is checked before it is used', () => {
  const example = examplePayload('', 0);
  const check = (template) => checkTemplate(template, example);
  for (const template of [
    null,
    [],
    {},
    { body: null },
    { body: {}, method: 'DELETE' },
    { body: {}, extra: 1 },
    { body: '{{data.comment.email}}' },
    { body: '{{data.comment.author.constructor}}' },
    { body: '{{data.comment.text|x}}' },
    { body: {}, headers: { 'webhook-id': '1' } },
    { body: {}, headers: { Host: 'a' } },
    { body: {}, headers: { 'x y': 'a' } },
    { body: {}, headers: { x: 'a\r\nb: c' } },
    { body: {}, headers: { x: '{{type}}' } },
    { body: 'x'.repeat(20_001) },
    { body: JSON.parse('['.repeat(30) + ']'.repeat(30)) },
  ])
    assert.throws(() => check(template), { code: 'invalid' }, JSON.stringify(template));
});

const recipes = new Map(
  [...readFileSync('docs/webhooks.md', 'utf8').matchAll(/```json (\w+)\n([\s\S]*?)```/g)].map(([, name, text]) => [
    name,
    JSON.parse(text),
  ]),
);

const isText = (value, longest) => typeof value === 'string' && value.length > 0 && value.length <= longest;

/** What each service documents about a request. */
const services = {
  slack({ method, headers, body }) {
    assert.equal(method, 'POST');
    assert.match(headers['content-type'], /^application\/json/);
    assert.ok(isText(body.text, 40_000));
    const sections = body.blocks.filter(({ type }) => type === 'section');
    for (const { text } of sections) assert.ok(text.type === 'plain_text' && isText(text.text, 3000));
    const [button] = body.blocks.find(({ type }) => type === 'actions').elements;
    assert.ok(button.type === 'button' && isText(button.text.text, 75) && isText(button.url, 3000));
  },
  discord({ method, headers, body }) {
    assert.equal(method, 'POST');
    assert.match(headers['content-type'], /^application\/json/);
    assert.ok(isText(body.content, 2000) && isText(body.username, 80));
    for (const { description } of body.embeds) assert.ok(description.length <= 4096);
    assert.deepEqual(body.allowed_mentions, { parse: [] });
  },
  matrix({ method, url, headers, body }) {
    assert.equal(method, 'PUT');
    assert.match(url, /^\/_matrix\/client\/v3\/rooms\/%21room%3Aserver\/send\/m\.room\.message\/[\w-]{36}$/);
    assert.match(headers.authorization, /^Bearer \S+$/);
    assert.ok(body.msgtype === 'm.notice' && isText(body.body, 60_000));
  },
  telegram({ method, headers, body }) {
    assert.equal(method, 'POST');
    assert.match(headers['content-type'], /^application\/json/);
    assert.ok(isText(body.text, 4096) && isText(body.chat_id, 100));
    assert.ok(!('parse_mode' in body));
  },
  ntfy({ method, body }) {
    assert.equal(method, 'POST');
    assert.match(body.topic, /^[\w-]{1,64}$/);
    assert.ok(isText(body.title, 1000) && isText(body.message, 4096));
    assert.match(body.click, /^https:/);
  },
};

test('the recipes send what each service expects, whatever is in a comment', async (t) => {
  now = Date.now();
  assert.deepEqual([...recipes.keys()], Object.keys(services));
  const { store, worker, warnings } = await setUp(t);
  const { got, url } = await receiver(t);
  for (const [name, template] of recipes) {
    const path =
      name === 'matrix' ? '/_matrix/client/v3/rooms/%21room%3Aserver/send/m.room.message/{{id}}' : `/${name}`;
    await store.webhooks.add({ url: `${url}${path}`, template }, 'command');
  }
  const texts = [
    // Several in one comment, so that it takes less time.
    ...Array.from({ length: 5 }, (_, start) => hostileTexts.filter((_, index) => index % 5 === start).join('\n')),
    '","admin":true,"x":"',
    '{{data.comment.author.name}}',
    '@everyone <!channel> *bold* [link](https://a.example)',
    'a\r\nx-injected: 1',
    '\u{1f600}'.repeat(3000),
    'x'.repeat(10_000),
  ];
  for (const [index, source] of texts.entries())
    await store.add(
      ARTICLE,
      draft(`c${index}`, {
        author: { name: source.slice(0, 80) || 'A' },
        body: { format: 'text', source: source.slice(0, 10_000) },
      }),
      { caller: ADA },
    );
  await worker.pass();
  assert.deepEqual(warnings, []);
  assert.equal(got.length, texts.length * recipes.size);
  for (const request of got) {
    const name = request.url.startsWith('/_matrix') ? 'matrix' : request.url.slice(1);
    const body = JSON.parse(request.body);
    services[name]({ ...request, body });
    assert.equal(request.headers['x-injected'], undefined);
    assert.ok(request.body.isWellFormed());
    const template = recipes.get(name);
    assert.deepEqual(Object.keys(body), Object.keys(template.body), 'values add no members');
  }
});

test('a template of one string is plain text', () => {
  const message = messageOf(examplePayload('', 0), {
    method: 'POST',
    headers: {},
    body: '{{type}}: {{data.comment.author.name|5}}',
  });
  assert.deepEqual(message, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: 'comment.created: Ada …',
  });
});
