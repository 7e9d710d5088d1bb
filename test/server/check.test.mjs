// The site's own judge: what it is told and when it is asked, what its answers do, and that whatever it does wrong only makes a comment
// wait. Also the recipe of docs/spam.md, as it is written there.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { checkJudge } from '../../src/server/judging/check.js';
import { createHandler, httpCheck } from '../../src/server/index.js';
import { startChild, stopChild } from '../runner/child-processes.mjs';
import { freePort } from '../runner/free-port.mjs';

const many = { count: 1e9, window: 60_000 };
const moderator = { caller: { key: 'user m', moderates: true, author: { id: 'm', name: 'Mod' } } };
console.warn = () => {};

const siteWith = (options) => {
  const adapter = memoryAdapter();
  const handler = createHandler({
    adapter,
    policy: { readerRateLimit: many, addressRateLimit: many, repeatWindow: 0 },
    readToken: async (token) => ({ author: { id: token, name: token }, moderates: token === 'moderator' }),
    ...options,
  });
  const send = async (method, path, body, who = `Guest ${'g'.repeat(32)}`) => {
    const headers = { 'content-type': 'application/json', authorization: who };
    const init = { method, headers, body: JSON.stringify(body) };
    const response = await handler(new Request(`https://comments.example${path}`, init), {
      address: '2001:db8:1:2:3:4:5:6',
    });
    return { status: response.status, record: await response.json() };
  };
  const draft = (source, more = {}) => ({
    id: crypto.randomUUID(),
    parent: null,
    author: { name: 'Ada', email: 'ada@example.org', url: 'https://ada.example/' },
    body: { format: 'text', source },
    spamSignals: { seconds: 60 },
    ...more,
  });
  /** Posts a comment, and returns its status and why. */
  const post = async (source, who, more) => {
    const { status, record } = await send('POST', '/comments?discussion=d', draft(source, more), who);
    if (status !== 201) return { status, record };
    const { records, details } = await adapter.queue({ queue: 'all' }, moderator);
    const index = records.findIndex(({ id }) => id === record.id);
    return { id: record.id, status: records[index].status, heldFor: details?.[index].heldFor ?? [] };
  };
  return { post, send };
};

test('its answers are fine, hold and spam; a failure, a strange answer or no answer holds', async () => {
  const candidate = { discussion: 'd', body: { format: 'text', source: '' }, caller: { key: 'k' }, tree: () => {} };
  const warnings = [];
  const findings = async (check) =>
    await checkJudge({ check, warn: (message) => warnings.push(message), patience: 50 })(candidate);
  assert.deepEqual(await findings(() => 'fine'), []);
  assert.deepEqual(await findings(() => ({ answer: 'fine', because: 'x' })), []);
  assert.deepEqual(await findings(async () => 'hold'), [{ rule: 'check', outcome: 'hold' }]);
  assert.deepEqual(await findings(() => ({ answer: 'spam', because: 'an advertisement' })), [
    { rule: 'check', outcome: 'spam', because: 'an advertisement' },
  ]);
  assert.equal(warnings.length, 0);
  const wrong = [
    () => 'ham',
    () => undefined,
    () => null,
    () => ({ answer: ['spam'] }),
    () => Promise.reject(new Error('It is away.')),
    () => {
      throw new Error('It is broken.');
    },
    () => new Promise(() => {}),
  ];
  for (const check of wrong)
    assert.deepEqual(await findings(check), [{ rule: 'check', outcome: 'hold', because: 'no answer' }]);
  assert.equal(warnings.length, wrong.length);
  let signal;
  await findings((_, given) => new Promise(() => (signal = given)));
  assert.equal(signal.aborted, true);
});

test('it is told what readers see and no more, unless the site wants that', async () => {
  const told = [];
  const check = (comment) => {
    told.push(comment);
    return comment.body.source === 'bad' ? 'spam' : comment.body.source === 'odd' ? 'hold' : 'fine';
  };
  const { post, send } = siteWith({ check });
  const fine = await post('Hello');
  assert.equal(fine.status, 'approved');
  const about = { discussion: 'd', author: { name: 'Ada', url: 'https://ada.example/', signedIn: false } };
  const body = { format: 'text', source: 'Hello' };
  assert.deepEqual(told.pop(), { ...about, edit: false, parent: null, body });
  assert.equal((await post('bad')).status, 'spam');
  assert.equal((await post('odd', 'Bearer reader')).status, 'pending');
  assert.deepEqual(told.pop().author, { name: 'reader', signedIn: true });
  const edited = await send('PATCH', `/comment?discussion=d&comment=${fine.id}`, { body: { ...body, source: 'odd' } });
  assert.equal(edited.record.status, 'pending');
  assert.deepEqual(told.pop(), {
    discussion: 'd',
    edit: true,
    author: { name: '', signedIn: false },
    body: { ...body, source: 'odd' },
  });
  const more = siteWith({ check, checkSends: ['email', 'network'] });
  await more.post('Hello');
  const { author, network } = told.pop();
  assert.deepEqual([author.email, network], ['ada@example.org', '2001:db8:1:2']);
});

test('it is not asked about moderators, about what needs a proof first, or without need', async () => {
  let asked = 0;
  const check = () => {
    asked += 1;
    return 'fine';
  };
  const { post } = siteWith({ check });
  assert.equal((await post('Hello', 'Bearer moderator')).status, 'approved');
  assert.equal(asked, 0);
  const spamSignals = { honeypot: 'x', seconds: 60 };
  assert.equal(
    (await post('Hello', undefined, { spamSignals })).status,
    'pending',
    'fine does not let through what waits',
  );
  assert.equal(asked, 1);
  const proving = siteWith({ check, policy: { proof: 'always' } });
  assert.equal((await proving.post('Hello')).status, 428);
  assert.equal(asked, 1);
});

const serverWith = async (t, answer) => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/`;
};

const comment = {
  discussion: 'd',
  edit: false,
  author: { name: 'Ada', signedIn: false },
  body: { format: 'text', source: 'ü' },
};
const never = new AbortController().signal;

test('over HTTP: a signed question; no redirect, no long answer and no other status counts', async (t) => {
  let received;
  const url = await serverWith(t, async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    received = { headers: request.headers, text };
    if (request.url === '/fine') return response.end('{"answer": "fine"}');
    if (request.url === '/elsewhere') return response.writeHead(302, { location: '/fine' }).end();
    if (request.url === '/long') return response.end(`{"answer": "fine", "because": "${'x'.repeat(5000)}"}`);
    if (request.url === '/broken') return response.end('{"answer": ');
    if (request.url === '/away') return response.writeHead(503).end('{"answer": "fine"}');
    return request.socket.destroy();
  });
  const key = Buffer.alloc(32, 7);
  const secret = `whsec_${key.toString('base64')}`;
  assert.deepEqual(await httpCheck({ url: `${url}fine`, secret })(comment, never), { answer: 'fine' });
  assert.deepEqual(JSON.parse(received.text), comment);
  const { headers } = received;
  assert.deepEqual(new Webhook(secret).verify(received.text, headers), comment);
  assert.throws(() => new Webhook(`whsec_${btoa('x'.repeat(32))}`).verify(received.text, headers));
  await httpCheck({ url: `${url}fine` })(comment, never);
  assert.equal(received.headers['webhook-signature'], undefined);
  for (const path of ['elsewhere', 'long', 'broken', 'away', 'gone'])
    await assert.rejects(async () => await httpCheck({ url: url + path })(comment, never), path);
  for (const wrong of ['', 'checks.example', 'file:///etc/passwd', 'https://user:password@checks.example/'])
    assert.throws(() => httpCheck({ url: wrong }), TypeError);
  for (const wrong of ['', 'secret', 'whsec_%', `whsec_${btoa('short')}`])
    assert.throws(() => httpCheck({ url, secret: wrong }), TypeError);
});

test('the recipe for a service like Akismet is a judge', async (t) => {
  const [, , recipe] = /<!-- recipe -->\s+```(js)\n([^]*?)```/.exec(readFileSync('docs/spam.md', 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'afterword-check-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'judge.mjs'), recipe);
  let asked;
  const SERVICE = await serverWith(t, async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    asked = Object.fromEntries(new URLSearchParams(text));
    response.end(String(asked.comment_content === 'bad'));
  });
  const port = await freePort();
  const environment = { ...process.env, SERVICE, KEY: 'k', SITE: 'https://blog.example', PORT: String(port) };
  const child = startChild(process.execPath, [join(folder, 'judge.mjs')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => stopChild(child));
  await once(child.stdout, 'data');
  const { post } = siteWith({ check: httpCheck({ url: `http://127.0.0.1:${port}` }), checkSends: ['network'] });
  assert.equal((await post('Hello')).status, 'approved');
  assert.deepEqual([asked.user_ip, asked.comment_author, asked.blog], ['2001:db8:1:2', 'Ada', 'https://blog.example']);
  assert.equal((await post('bad')).status, 'spam');
});
