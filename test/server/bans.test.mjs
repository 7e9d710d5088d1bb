// Bans: who is refused and what they are told, who may ban whom, and how a ban ends. And comments that reports hide.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SignJWT } from 'jose';
import { createHandler, jwtReader } from '../../src/server/index.js';
import { manageBans } from '../../src/server/node/ban.js';
import { BAN } from '../../src/server/node/flags.js';
import { readSettings } from '../../src/server/node/settings.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const SITE = 'https://comments.example';
const DAY = 86_400_000;
const SECRET = 'a secret of this site alone, long enough';
const sign = (claims) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(SECRET));

const fast = { count: 1e6, window: 1000 };

const siteAt = async (open, rules = {}) => {
  const clock = { now: Date.parse('2026-05-01T12:00:00Z') };
  const now = () => clock.now;
  const store = sqlStore({ open, now });
  const handler = createHandler({
    adapter: store,
    now,
    readToken: jwtReader({ key: SECRET }),
    policy: { readerRateLimit: fast, addressRateLimit: fast, readRateLimit: fast, repeatWindow: 0 },
    rules: () => ({ rules, revision: 1 }),
  });
  const tokens = {
    mo: `Bearer ${await sign({ sub: 'mo', name: 'Mo', role: 'moderator' })}`,
    max: `Bearer ${await sign({ sub: 'max', name: 'Max', role: 'moderator' })}`,
    ben: `Bearer ${await sign({ sub: 'ben', name: 'Ben' })}`,
    ada: `Guest ${'a'.repeat(32)}`,
    eve: `Guest ${'e'.repeat(32)}`,
  };
  let number = 0;
  const call = async (who, method, path, body, address = '192.0.2.1') => {
    const authorization = tokens[who];
    const headers = { ...(authorization && { authorization }), ...(body && { 'content-type': 'application/json' }) };
    const request = new Request(SITE + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const response = await handler(request, { address });
    const text = await response.text();
    return { status: response.status, answer: text ? JSON.parse(text) : undefined };
  };
  const add = (who, { email, address } = {}) => {
    number += 1;
    const draft = {
      id: `c${number}`,
      parent: null,
      author: { name: who, ...(email && { email }) },
      body: { format: 'text', source: `Comment ${number}.` },
      spamSignals: { seconds: 60 },
    };
    return call(who, 'POST', '/comments?discussion=d', draft, address);
  };
  const bans = async () => (await call('mo', 'GET', '/bans')).answer.bans;
  return { store, clock, call, add, bans };
};

const cases = async (t, open) => {
  await t.test('a banned guest is told until when, and can only remove and read', async () => {
    const { store, clock, call, add } = await siteAt(open);
    const { answer: comment } = await add('ada');
    const of = `discussion=d&comment=${comment.id}`;
    const until = new Date(clock.now + DAY).toISOString();
    const made = await call('mo', 'POST', '/bans', {
      comment: { discussion: 'd', comment: comment.id },
      until,
      reason: 'Rude.',
    });
    assert.equal(made.status, 200);
    const [ban] = made.answer.bans;
    assert.deepEqual(
      [ban.kind, ban.name, ban.reason, ban.until, ban.moderator.name],
      ['guest', 'ada', 'Rude.', until, 'Mo'],
    );
    assert.ok(!JSON.stringify(made.answer).includes('guest '), 'no key');
    for (const [method, path, body] of [
      ['PATCH', `/comment?${of}`, { body: { format: 'text', source: 'Better.' } }],
      ['PUT', `/comment/reactions?${of}&name=like`],
      ['POST', `/comment/reports?${of}`, { reason: 'Why.' }],
    ]) {
      const { status, answer } = await call('ada', method, path, body);
      assert.deepEqual([status, answer.code, answer.ban], [403, 'forbidden', { until }], path);
      assert.ok(!answer.detail.includes('Rude'));
    }
    assert.deepEqual((await add('ada')).answer.ban, { until });
    assert.equal((await add('eve')).status, 201);
    assert.equal((await call('ada', 'GET', '/comments?discussion=d')).status, 200);
    assert.equal((await call('ada', 'DELETE', `/comment?${of}`)).status, 204);
    clock.now += DAY + 1;
    assert.equal((await add('ada')).status, 201);
    await store.close();
  });

  await t.test('by account, by e-mail in any case, and by network', async () => {
    const { store, call, add } = await siteAt(open);
    const email = 'Eve@Site.example';
    const { answer: comment } = await add('eve', { email, address: '198.51.100.7' });
    const { answer: other } = await add('ben');
    const named = (id) => ({ comment: { discussion: 'd', comment: id } });
    const { answer } = await call('mo', 'POST', '/bans', { ...named(comment.id), kinds: ['email', 'network'] });
    assert.deepEqual(
      answer.bans.map(({ kind }) => kind),
      ['email', 'network'],
    );
    assert.equal((await add('eve')).status, 201, 'the secret itself is not banned');
    assert.deepEqual((await add('eve', { email: 'EVE@site.example' })).answer.ban, {});
    assert.equal((await add('ada', { address: '198.51.100.7' })).status, 403);
    assert.equal((await add('ada', { address: '198.51.100.8' })).status, 201);
    assert.equal((await call('mo', 'POST', '/bans', named(other.id))).answer.bans[0].kind, 'account');
    assert.equal((await add('ben')).status, 403);
    assert.equal((await call('mo', 'POST', '/bans', { address: '2001:db8::1' })).status, 200);
    assert.equal((await add('ada', { address: '2001:db8::2' })).status, 403, 'the /64 of an IPv6 address');
    await store.close();
  });

  await t.test('nobody bans moderators or themselves, and only moderators ban', async () => {
    const { store, clock, call, add } = await siteAt(open);
    const { answer: own } = await add('mo');
    const { answer: theirs } = await add('max');
    const { answer: guests } = await add('ada');
    const named = (id) => ({ comment: { discussion: 'd', comment: id } });
    for (const body of [named(own.id), named(theirs.id), { account: 'mo' }, { account: 'max' }])
      assert.equal((await call('mo', 'POST', '/bans', body)).status, 403, JSON.stringify(body));
    for (const body of [
      {},
      { ...named(guests.id), kinds: ['email'] },
      { email: 'x@y.example', until: new Date(clock.now).toISOString() },
      { email: 'not an address' },
    ])
      assert.equal((await call('mo', 'POST', '/bans', body)).status, 422, JSON.stringify(body));
    assert.equal((await call('mo', 'POST', '/bans', named('none'))).status, 404);
    for (const [method, path, body] of [
      ['GET', '/bans'],
      ['POST', '/bans', named(guests.id)],
      ['DELETE', '/bans?ban=x'],
      ['GET', '/rules'],
      ['PUT', '/rules', { rules: {}, revision: 0 }],
    ])
      for (const who of ['ada', 'ben', 'nobody']) {
        const { status, answer } = await call(who, method, path, body);
        assert.deepEqual([status, answer.code], [403, 'forbidden'], `${who} ${method} ${path}`);
      }
    assert.equal((await add('ada')).status, 201);
    await store.close();
  });

  await t.test('a ban is a decision in the log: undone there, or ended in the list', async () => {
    const { store, call, add, bans } = await siteAt(open);
    const { answer: comment } = await add('ada', { email: 'a@site.example' });
    const ban = { comment: { discussion: 'd', comment: comment.id }, kinds: ['guest', 'email'], reason: 'Spam.' };
    await call('mo', 'POST', '/bans', ban);
    const [decision] = (await call('mo', 'GET', '/decisions')).answer.decisions;
    assert.deepEqual([decision.action, decision.discussion, decision.reason], ['ban', 'd', 'Spam.']);
    assert.equal((await call('mo', 'POST', `/decisions/undo?decision=${decision.id}`)).status, 200);
    assert.deepEqual(await bans(), []);
    assert.equal((await add('ada')).status, 201);
    assert.equal((await call('mo', 'POST', `/decisions/undo?decision=${decision.id}`)).status, 409);
    await call('mo', 'POST', '/bans', ban);
    const [first, second] = await bans();
    assert.equal((await call('mo', 'DELETE', `/bans?ban=${first.id}`)).status, 204);
    assert.equal((await call('mo', 'DELETE', `/bans?ban=${first.id}`)).status, 404);
    assert.deepEqual(
      (await bans()).map(({ id }) => id),
      [second.id],
    );
    const actions = (await call('mo', 'GET', '/decisions')).answer.decisions.map(({ action }) => action);
    assert.deepEqual(actions, ['unban', 'ban', 'undo', 'ban']);
    await store.close();
  });

  await t.test('a comment that enough readers reported waits, once', async () => {
    const { store, call, add } = await siteAt(open, { reports: { hideAfter: 2 } });
    const { answer: comment } = await add('ada');
    const report = (who, address) =>
      call(who, 'POST', `/comment/reports?discussion=d&comment=${comment.id}`, { reason: 'Rude.' }, address);
    const statusNow = async () => (await call('ada', 'GET', '/comments?discussion=d')).answer.records[0].status;
    await report('eve', '192.0.2.1');
    await report('ben', '192.0.2.1');
    assert.equal(await statusNow(), 'approved', 'two from one network count once');
    await report('max', '192.0.2.9');
    assert.equal(await statusNow(), 'pending');
    assert.equal((await call('eve', 'GET', '/comments?discussion=d')).answer.records.length, 0);
    const { answer } = await call('mo', 'GET', '/queue?queue=pending');
    assert.deepEqual(answer.details[0].heldFor, [{ rule: 'reported', because: '2' }]);
    const { revision } = answer.records[0];
    await call('mo', 'POST', '/decisions', {
      action: 'approve',
      comments: [{ discussion: 'd', comment: comment.id, revision }],
    });
    for (const [who, address] of [
      ['eve', '192.0.2.1'],
      ['ben', '192.0.2.2'],
      ['max', '192.0.2.3'],
    ])
      await report(who, address);
    assert.equal(await statusNow(), 'approved');
    await store.close();
  });

  await t.test('rules on the page: saved, used at once, and not over another moderator’s', async () => {
    const { store, call } = await siteAt(open);
    const plain = createHandler({ adapter: store, readToken: jwtReader({ key: SECRET }) });
    const send = async (method, body) => {
      const authorization = `Bearer ${await sign({ sub: 'mo', name: 'Mo', role: 'moderator' })}`;
      const headers = { authorization, 'content-type': 'application/json' };
      const response = await plain(
        new Request(`${SITE}/rules`, { method, headers, ...(body && { body: JSON.stringify(body) }) }),
      );
      return { status: response.status, answer: await response.json() };
    };
    assert.deepEqual((await send('GET')).answer, { rules: {}, revision: 0 });
    const rules = { words: [{ outcome: 'hold', words: ['casino'] }] };
    assert.deepEqual((await send('PUT', { rules, revision: 0 })).answer, { rules, revision: 1 });
    const late = await send('PUT', { rules: {}, revision: 0 });
    assert.deepEqual([late.status, late.answer.code], [409, 'conflict']);
    const bad = await send('PUT', { rules: { words: [{ outcome: 'hold', patterns: ['a('] }] }, revision: 1 });
    assert.deepEqual([bad.status, bad.answer.code], [422, 'invalid']);
    assert.match(bad.answer.detail, /^words\/0\/patterns\/0: /);
    assert.equal((await send('PUT', { rules: { word: [] }, revision: 1 })).status, 422);
    assert.deepEqual((await send('PUT', { rules: {}, revision: 1 })).answer, { rules: {}, revision: 2 });
    // With a file, the page shows them and changes nothing.
    const { answer } = await call('mo', 'GET', '/rules');
    assert.deepEqual(answer, { rules: {}, revision: 1 });
    await store.close();
  });
};

test('afterword ban adds, lists and removes', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'bans-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const name = join(folder, 'a.db');
  const store = sqlStore({ open: () => openDatabase(name) });
  await store.ready();
  const run = async (...args) => {
    const said = [];
    t.mock.method(process.stdout, 'write', (text) => said.push(text));
    try {
      await manageBans(readSettings(BAN, [...args, '--db', name], {}));
    } finally {
      t.mock.restoreAll();
    }
    return said.join('');
  };
  assert.match(
    await run('add', '--email', 'Eve@x.example', '--days', '2', '--reason', 'Spam.'),
    /email .*Eve@x\.example .*Spam\.\n$/,
  );
  assert.match(await run('add', '--address', '192.0.2.1'), /network  for ever/);
  const list = await run('list');
  assert.equal(list.trim().split('\n').length, 2);
  await run('remove', list.split(' ')[0]);
  assert.equal((await store.bans.list()).bans.length, 1);
  await assert.rejects(run('add'), /Say who it is/);
  await assert.rejects(run('add', '--comment', 'c'), /together/);
  await assert.rejects(run('remove'), /Use afterword ban/);
  await store.close();
});

test('bans and rules on SQLite', (t) => cases(t, () => openDatabase(':memory:')));

test('bans and rules on PostgreSQL', { skip: noPostgres }, async (t) => {
  const server = await Postgres.start();
  t.after(() => server.stop());
  let number = 0;
  await cases(t, async () => openDatabase(await server.createDatabase(`bans${(number += 1)}`)));
});
