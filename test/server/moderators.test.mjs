// Signing in as a moderator: links that work once, sessions, and codes for the pages of other sites. And who gets nothing by them: a
// guest, a reader, a moderator of another site, an ended session, a used or stolen link, a page of another site with the cookie.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignJWT } from 'jose';
import { createHandler, jwtReader, linkFor } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const SITE = 'https://comments.example';
const BLOG = 'https://blog.example';
const EVIL = 'https://evil.example';
const DAY = 24 * 60 * 60 * 1000;
const fast = { count: 1_000_000, window: 60_000 };
const SECRET = 'a secret of this site alone, long enough';
const readJwt = jwtReader({ key: SECRET, issuer: SITE, audience: 'comments' });
const GUEST = `Guest ${'g'.repeat(32)}`;

/** A token of a moderator, which is signed as the site does it unless something else is said. */
const jwt = async ({ key = SECRET, issuer = SITE, audience = 'comments', expires = '1h', role = 'moderator' } = {}) => {
  const token = new SignJWT({ sub: 'jwt', name: 'Jo', role }).setProtectedHeader({ alg: 'HS256' });
  const signed = token.setIssuer(issuer).setAudience(audience).setExpirationTime(expires);
  return `Bearer ${await signed.sign(new TextEncoder().encode(key))}`;
};

/** A site with a clock that a test can set, and a moderator's link. */
const siteOver = async (store, { at = { time: Date.parse('2026-05-01T12:00:00Z') }, url = SITE } = {}) => {
  const handler = createHandler({
    adapter: store,
    url,
    origins: [BLOG, 'https://second.example'],
    policy: {
      readerRateLimit: fast,
      addressRateLimit: fast,
      readRateLimit: { count: 0, window: 1 },
    },
    readToken: async (token) =>
      token.includes('.') ? await readJwt(token) : { author: { id: token, name: token }, moderates: token === 'judge' },
    now: () => at.time,
  });
  const ask = async (method, path, { body, form, ...headers } = {}) => {
    const response = await handler(
      new Request(SITE + path, {
        method,
        redirect: 'manual',
        headers: {
          ...headers,
          ...(body && { 'content-type': 'application/json' }),
          ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        ...(form && { body: new URLSearchParams(form).toString() }),
      }),
    );
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').endsWith('json') ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, text, json };
  };
  const invite = async (name) => {
    const link = await linkFor(store.moderators, await store.moderators.add(name), url, at.time);
    return new URL(link).searchParams.get('link');
  };
  const signIn = async (name) => {
    const answer = await ask('POST', '/moderate', {
      origin: 'null',
      form: { link: await invite(name) },
    });
    assert.equal(answer.status, 303);
    return answer.headers.get('set-cookie').split(';')[0];
  };
  const pageToken = async (cookie, page = `${BLOG}/article`, origin = BLOG) => {
    const made = await ask('POST', '/moderate/codes', { cookie, origin: SITE, body: { page } });
    const { code } = made.json;
    const exchanged = await ask('POST', '/moderate/sessions', { origin, body: { code } });
    return { made, code, exchanged, token: exchanged.json?.token };
  };
  return { at, ask, invite, signIn, pageToken, handler };
};

const permissions = async (ask, headers) => (await ask('GET', '/session', headers)).json.permissions;
const moderates = async (ask, headers) => (await permissions(ask, headers)).includes('moderate');

const open = () => sqlStore({ open: () => openDatabase(':memory:') });

test('a link signs a moderator in once, within a day, and only by its button', async () => {
  const store = open();
  const { ask, invite, at } = await siteOver(store);
  const link = await invite('Mo');
  const page = await ask('GET', `/moderate?link=${link}`);
  assert.equal(page.status, 200);
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  assert.equal(page.headers.get('cache-control'), 'no-store');
  assert.equal(page.headers.get('set-cookie'), null);
  assert.match(page.headers.get('content-security-policy'), /default-src 'none'.*frame-ancestors 'none'/);
  assert.match(page.text, /<form method="post" action="moderate">/);
  for (let time = 0; time < 3; time += 1) await ask('HEAD', `/moderate?link=${link}`);

  const signedIn = await ask('POST', '/moderate', {
    origin: 'null',
    'sec-fetch-site': 'same-origin',
    form: { link },
  });
  assert.equal(signedIn.status, 303);
  assert.equal(signedIn.headers.get('location'), 'moderate');
  assert.equal(signedIn.headers.get('referrer-policy'), 'no-referrer');
  const set = signedIn.headers.get('set-cookie');
  assert.match(
    set,
    /^__Host-afterword-moderator=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Strict; Secure$/,
  );
  const [cookie] = set.split(';');
  assert.ok(await moderates(ask, { cookie }));
  assert.equal((await ask('GET', '/moderate', { cookie })).status, 200);
  assert.equal((await ask('GET', '/session', { cookie })).json.author.name, 'Mo');
  assert.match((await ask('GET', '/comments?discussion=d', { cookie })).headers.get('cache-control'), /private/);

  // Used, too old, invented, or of another purpose.
  assert.equal((await ask('POST', '/moderate', { origin: 'null', form: { link } })).status, 403);
  const late = await invite('Mo');
  at.time += DAY + 1;
  assert.equal((await ask('POST', '/moderate', { origin: 'null', form: { link: late } })).status, 403);
  for (const wrong of ['', 'x'.repeat(43), 'x'.repeat(5000)])
    assert.ok([403, 413].includes((await ask('POST', '/moderate', { origin: 'null', form: { link: wrong } })).status));
  const fresh = await invite('Mo');
  for (const headers of [{ origin: EVIL }, { origin: BLOG }, { origin: 'null', 'sec-fetch-site': 'cross-site' }])
    assert.equal((await ask('POST', '/moderate', { ...headers, form: { link: fresh } })).status, 403);
  assert.equal((await ask('POST', '/moderate', { origin: SITE, form: { link: fresh } })).status, 303);
  await store.close();
});

test('one of many who use a link at once is signed in', async () => {
  const store = open();
  const { ask, invite } = await siteOver(store);
  const link = await invite('Mo');
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => ask('POST', '/moderate', { origin: 'null', form: { link } })),
  );
  const signedIn = answers.filter(({ status }) => status === 303);
  const refused = answers.filter(({ status }) => status === 403);
  assert.deepEqual([signedIn.length, refused.length], [1, 9]);
  await store.close();
});

test('a session ends after 30 days without use, by signing out, and with its moderator', async () => {
  const store = open();
  const { ask, signIn, pageToken, at } = await siteOver(store);
  const signOut = (cookie, which) => ask('POST', '/moderate/sign-out', { cookie, origin: SITE, body: { which } });
  const first = await signIn('Mo');
  for (let days = 0; days < 40; days += 20) {
    at.time += 20 * DAY;
    assert.ok(await moderates(ask, { cookie: first }), 'it is used');
  }
  at.time += 30 * DAY + 60 * 60 * 1000;
  assert.ok(!(await moderates(ask, { cookie: first })));

  const [one, two, other] = [await signIn('Mo'), await signIn('Mo'), await signIn('Other')];
  const ended = await signOut(one, 'this');
  assert.equal(ended.status, 204);
  assert.match(ended.headers.get('set-cookie'), /=; Path=\/; Max-Age=0;/);
  assert.deepEqual([await moderates(ask, { cookie: one }), await moderates(ask, { cookie: two })], [false, true]);
  const { token } = await pageToken(two);
  assert.ok(await moderates(ask, { authorization: `Bearer ${token}`, origin: BLOG }));
  assert.equal((await signOut(two, 'all')).status, 204);
  assert.ok(!(await moderates(ask, { cookie: two })));
  assert.ok(!(await moderates(ask, { authorization: `Bearer ${token}`, origin: BLOG })));
  assert.ok(await moderates(ask, { cookie: other }));
  await store.moderators.remove('Other');
  assert.ok(!(await moderates(ask, { cookie: other })));
  assert.deepEqual(await store.moderators.list().then((all) => all.map(({ name }) => name)), ['Mo']);
  // A session that is over may read as everybody may, and writes nothing.
  const writing = await ask('POST', '/decisions', {
    authorization: `Bearer ${token}`,
    origin: BLOG,
    body: { action: 'spam', comments: [] },
  });
  assert.equal(writing.status, 401);
  await store.close();
});

test('a page of an allowed site gets a session by a code, once, within a minute, for itself', async () => {
  const store = open();
  const { ask, signIn, pageToken, at } = await siteOver(store);
  const cookie = await signIn('Mo');
  const { code, exchanged, token } = await pageToken(cookie);
  assert.equal(exchanged.status, 200);
  assert.equal(exchanged.headers.get('access-control-allow-origin'), BLOG);
  assert.equal(exchanged.headers.get('set-cookie'), null);
  const bearer = `Bearer ${token}`;
  assert.ok(await moderates(ask, { authorization: bearer, origin: BLOG }));
  for (const origin of [EVIL, 'https://second.example', SITE])
    assert.ok(!(await moderates(ask, { authorization: bearer, origin })), origin);
  const use = (origin, body) => ask('POST', '/moderate/sessions', { origin, body });
  assert.equal((await use(BLOG, { code })).status, 403, 'used');

  const again = (await ask('POST', '/moderate/codes', { cookie, origin: SITE, body: { page: `${BLOG}/` } })).json.code;
  assert.equal((await use('https://second.example', { code: again })).status, 403, 'of another page');
  assert.equal((await use(BLOG, { code: again })).status, 403, 'used up by another page');
  const late = (await ask('POST', '/moderate/codes', { cookie, origin: SITE, body: { page: `${BLOG}/` } })).json.code;
  at.time += 60_001;
  assert.equal((await use(BLOG, { code: late })).status, 403, 'after a minute');

  for (const page of [`${EVIL}/`, 'nonsense', 'javascript:alert(1)', 'file:///x', 'data:text/html,x'])
    assert.equal((await ask('POST', '/moderate/codes', { cookie, origin: SITE, body: { page } })).status, 403, page);
  // The session of a page makes no more of them.
  const more = await ask('POST', '/moderate/codes', {
    authorization: bearer,
    origin: BLOG,
    body: { page: `${BLOG}/` },
  });
  assert.equal(more.status, 403);
  await store.close();
});

/** Every route for moderators, as a request that a moderator may make. */
const routes = [
  ['GET', '/queue'],
  ['GET', '/queue?queue=removed&words=secret'],
  ['GET', '/queue/state'],
  ['GET', '/decisions'],
  ['GET', '/decisions?discussion=d&comment=c'],
  ['GET', '/decisions/export'],
  ['GET', '/comment/reports?discussion=d&comment=c'],
  ['POST', '/decisions', { action: 'spam', comments: [{ discussion: 'd', comment: 'c', revision: 1 }] }],
  ['POST', '/decisions', { action: 'spam', matching: { queue: 'all' } }],
  ['POST', '/decisions/undo?decision=x'],
  ['POST', '/comment/moderation?discussion=d&comment=c', { action: 'spam', revision: 1 }],
  ['POST', '/moderation?discussion=d', { action: 'close' }],
  ['POST', '/moderate/codes', { page: `${BLOG}/` }],
  ['POST', '/moderate/sign-out', { which: 'all' }],
];

/** The routes of rules, bans, webhooks, the outbox and the numbers. `BAN` and `HOOK` are ids of what there is. */
const administrationRoutes = [
  ['GET', '/rules'],
  ['GET', '/bans'],
  ['GET', '/webhooks'],
  ['GET', '/outbox'],
  ['GET', '/statistics'],
  ['PUT', '/rules', { rules: { holdEverything: true }, revision: 1 }],
  ['POST', '/bans', { account: 'somebody' }],
  ['POST', '/bans', { comment: { discussion: 'd', comment: 'c' }, kinds: ['account', 'network'] }],
  ['DELETE', '/bans?ban=BAN'],
  ['POST', '/webhooks', { url: 'https://other.example/' }],
  ['POST', '/webhooks/secrets?webhook=HOOK'],
  ['POST', '/webhooks/tests?webhook=HOOK'],
  ['DELETE', '/webhooks?webhook=HOOK'],
  ['POST', '/outbox/attempts?delivery=x'],
  // What they are asked with, and whether it is there, makes no difference.
  ['PUT', '/rules', { rules: { words: 7 }, revision: 'x' }],
  ['DELETE', '/bans?ban=nowhere'],
  ['DELETE', '/webhooks?webhook=nowhere'],
];

const seededAdministration = async (store) => {
  const caller = { key: 'user m', author: { id: 'm', name: 'Hidden Moderator' }, moderates: true };
  await store.rulesSettings.set({ words: [{ outcome: 'hold', words: ['hiddenword'] }] }, 0, {
    caller,
  });
  const [ban] = await store.bans.add({ account: 'hiddenaccount', reason: 'Hidden reason' }, { caller });
  const hook = await store.webhooks.add({ url: 'https://hidden.example/' }, 'command');
  return (path) => path.replace('BAN', ban.id).replace('HOOK', hook.id);
};

/** All that the routes of moderators read or change. */
const stateOf = async (store) => {
  const caller = { key: 'user m', author: { id: 'm', name: 'Hidden Moderator' }, moderates: true };
  return JSON.stringify([
    await store.queue({ queue: 'all' }),
    await store.decisions({}, { caller }),
    await store.rulesSettings.get({ caller }),
    await store.bans.list({}, { caller }),
    await store.webhooks.list(),
    await store.outbox.state(),
  ]);
};

const seeded = async (store) => {
  const adapter = store;
  await adapter.restore({
    id: 'd',
    comments: ['c', 'waits'].map((id) => ({
      id,
      discussion: 'd',
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source: 'Secret words.' },
      createdAt: '2026-05-01T09:30:00Z',
      status: id === 'c' ? 'approved' : 'pending',
      kind: 'comment',
      revision: 1,
    })),
  });
  const caller = { key: 'user m', author: { id: 'm', name: 'Hidden Moderator' }, moderates: true };
  await adapter.moderate('d', { action: 'pin', comment: 'c', revision: 1 }, { caller });
  await adapter.moderate('d', { action: 'unpin', comment: 'c', revision: 2 }, { caller });
};

const attacks = async (store, another) => {
  await seeded(store);
  const named = await seededAdministration(store);
  const site = await siteOver(store);
  const { ask, signIn, invite, pageToken, at } = site;
  const elsewhere = await siteOver(another, { at });
  const cookie = await signIn('Mo');
  const { token } = await pageToken(cookie);
  const ended = await signIn('Gone');
  await ask('POST', '/moderate/sign-out', { cookie: ended, origin: SITE, body: { which: 'this' } });
  const foreign = await elsewhere.signIn('Mo');
  const { token: foreignToken } = await elsewhere.pageToken(foreign);
  const link = await invite('Late');
  const attackers = {
    nobody: {},
    'a token of another issuer': { authorization: await jwt({ issuer: 'https://other.example' }) },
    'a token for another audience': { authorization: await jwt({ audience: 'shop' }) },
    'a token with another signature': {
      authorization: await jwt({ key: 'a secret of another site, also long enough' }),
    },
    'an expired token': { authorization: await jwt({ expires: '2 hours ago' }) },
    'a token without the role': { authorization: await jwt({ role: 'author' }) },
    'a guest': { authorization: GUEST },
    'a reader': { authorization: 'Bearer reader' },
    'an ended session': { cookie: ended, origin: SITE },
    'a session of another site': { cookie: foreign, origin: SITE },
    'a page session of another site': { authorization: `Bearer ${foreignToken}`, origin: BLOG },
    'a page session used by another page': { authorization: `Bearer ${token}`, origin: EVIL },
    'a page session used by the server’s own pages': {
      authorization: `Bearer ${token}`,
      origin: SITE,
    },
    'a link’s code as a session': { cookie: `__Host-afterword-moderator=${link}`, origin: SITE },
    'a link’s code as a token': { authorization: `Bearer moderator_${link}`, origin: BLOG },
    'the cookie’s secret as a token': {
      authorization: `Bearer moderator_${cookie.split('=')[1]}`,
      origin: BLOG,
    },
    'a token as a cookie': {
      cookie: `__Host-afterword-moderator=${token.replace('moderator_', '')}`,
      origin: SITE,
    },
    'the cookie by the name of plain http': { cookie: cookie.replace('__Host-', ''), origin: SITE },
    'the cookie from another site': { cookie, origin: EVIL, 'sec-fetch-site': 'cross-site' },
    'the cookie from an allowed site': { cookie, origin: BLOG, 'sec-fetch-site': 'same-site' },
    'the cookie from a frame without an origin': {
      cookie,
      origin: 'null',
      'sec-fetch-site': 'cross-site',
    },
    'the cookie by a script element': { cookie, 'sec-fetch-site': 'same-site' },
    'the cookie over plain http': { cookie, origin: SITE.replace('https', 'http') },
  };
  const before = await stateOf(store);
  assert.match(before, /hiddenword.*hiddenaccount.*hidden\.example/);
  for (const [who, headers] of Object.entries(attackers))
    for (const [method, path, body] of [...routes, ...administrationRoutes]) {
      const { status, text, headers: told } = await ask(method, named(path), { ...headers, ...(body && { body }) });
      assert.ok(status === 401 || status === 403, `${method} ${path} by ${who}: ${status} ${text}`);
      assert.ok(!/hidden|Secret words/i.test(text), `${path} tells ${who}`);
      assert.equal(told.get('cache-control'), 'no-store');
      assert.equal(told.get('set-cookie'), null);
    }
  assert.equal(await stateOf(store), before, 'nothing was changed');
  // A cookie without an origin is no browser's, and writes nothing.
  assert.equal((await ask('POST', '/moderate/sign-out', { cookie, body: { which: 'all' } })).status, 403);
  for (const who of [{ cookie, origin: SITE }, { authorization: 'Bearer judge' }, { authorization: await jwt() }])
    for (const [method, path, body] of [...routes.slice(0, 7), ...administrationRoutes.slice(0, 5)]) {
      const { status, text } = await ask(method, path, { ...who, ...(body && { body }) });
      assert.equal(status, 200, `${path}: ${text}`);
    }
  const log = await ask('GET', '/decisions/export', { cookie });
  const lines = log.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ action, moderator }) => [action, moderator.name]),
    [
      ['ban', 'Hidden Moderator'],
      ['unpin', 'Hidden Moderator'],
      ['pin', 'Hidden Moderator'],
    ],
  );
  // A moderator who is also known as a guest is a moderator.
  assert.ok(await moderates(ask, { cookie, authorization: GUEST }));
  // Everybody else's answers do not depend on the cookie.
  const plain = await ask('GET', '/comments?discussion=d');
  const crossSite = await ask('GET', '/comments?discussion=d', {
    cookie,
    origin: BLOG,
    'sec-fetch-site': 'same-site',
  });
  assert.equal(crossSite.text, plain.text);
  assert.match(plain.headers.get('cache-control'), /s-maxage/);
  assert.ok(!plain.text.includes('waits'));
};

test('nobody else learns or changes anything by the routes of moderators; on SQLite', async () => {
  const [store, another] = [open(), open()];
  await attacks(store, another);
  await store.close();
  await another.close();
});

test(
  'nobody else learns or changes anything by the routes of moderators; on PostgreSQL',
  { skip: noPostgres },
  async () => {
    const server = await Postgres.start();
    const store = sqlStore({ open: () => openDatabase(server.url()) });
    const another = open();
    try {
      await attacks(store, another);
    } finally {
      await store.close();
      await another.close();
      await server.stop();
    }
  },
);

test('the store has hashes only, and no words in its log', async () => {
  const connection = await openDatabase(':memory:');
  const store = sqlStore({ open: async () => connection });
  await seeded(store);
  const { signIn, invite, pageToken } = await siteOver(store);
  const cookie = await signIn('Mo');
  const { code, token } = await pageToken(cookie);
  const secrets = [cookie.split('=')[1], await invite('Mo'), code, token.replace('moderator_', '')];
  for (const table of ['moderators', 'moderator_codes', 'moderator_sessions', 'decisions']) {
    const rows = JSON.stringify(await connection.db.selectFrom(`afterword_${table}`).selectAll().execute());
    for (const secret of secrets) assert.ok(!rows.includes(secret), table);
    assert.ok(!rows.includes('Secret words'), table);
  }
  await store.close();
});

test('no secret of a moderator is in the log', async () => {
  const store = open();
  const entries = [];
  const handler = createHandler({
    adapter: store,
    url: SITE,
    origins: [BLOG],
    log: (entry) => entries.push(entry),
  });
  const link = await linkFor(store.moderators, await store.moderators.add('Mo'), SITE);
  const code = new URL(link).searchParams.get('link');
  await handler(new Request(link));
  for (const origin of [EVIL, SITE]) {
    const body = new URLSearchParams({ link: code });
    await handler(new Request(`${SITE}/moderate`, { method: 'POST', headers: { origin }, body }));
  }
  assert.deepEqual(
    entries.map(({ route, status }) => [route, status]),
    [
      ['moderatePage', 200],
      ['signIn', 403],
      ['signIn', 303],
    ],
  );
  assert.ok(!JSON.stringify(entries).includes(code));
  await store.close();
});

test('a store without moderators says so', async () => {
  const { memoryAdapter } = await import('../../src/adapters/memory.js');
  const handler = createHandler({ adapter: memoryAdapter() });
  const { status } = await handler(new Request(`${SITE}/moderate`));
  assert.equal(status, 405);
});
