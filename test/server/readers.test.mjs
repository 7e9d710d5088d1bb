// Who is who, and what becomes of what they send: guests by their secret, signed-in readers by their token, and the policy.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { httpAdapter } from '../../src/adapters/http.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { Guard } from '../../src/server/policy.js';
import { createHandler, jwtReader, memoryRateLimitStore } from '../../src/server/index.js';
import { openDatabase } from '../../src/server/sql/open.js';
import { sqlStore } from '../../src/server/sql/store.js';

const KEY = 'a secret of this site alone, long enough';
const bytes = new TextEncoder().encode(KEY);

const draft = (text = `Hello ${crypto.randomUUID()}`, more = {}) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: text },
  spamSignals: { seconds: 60 },
  ...more,
});

const sign = (claims, { key = bytes, alg = 'HS256', expires = '1h', audience = 'comments' } = {}) => {
  const token = new SignJWT(claims).setProtectedHeader({ alg }).setAudience(audience);
  if (expires) token.setExpirationTime(expires);
  return token.sign(key);
};

const easy = { readerRateLimit: { count: 1000, window: 1000 }, addressRateLimit: { count: 1000, window: 1000 } };

/** A server over a store, and its readers. */
const siteWith = ({ policy = {}, store = memoryAdapter(), ...options } = {}) => {
  const readToken = jwtReader({ key: KEY, audience: 'comments', ...options.jwt });
  const handler = createHandler({ adapter: store, policy: { ...easy, ...policy }, readToken, ...options });
  const as = (token, address) => {
    let secret;
    return httpAdapter({
      url: 'https://comments.example',
      fetch: (url, init) => handler(new Request(url, init), { address }),
      secret: { get: () => secret, set: (value) => (secret = value) },
      ...(token && { token }),
    });
  };
  return { handler, store, as };
};

const failsWith = (call, code) =>
  assert.rejects(call, (error) => {
    assert.equal(error.code, code, error.message);
    return true;
  });

test('a guest’s secret is theirs alone: the server keeps its hash, and shows neither', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  let sent;
  const handler = createHandler({ adapter: store, policy: easy });
  const ada = httpAdapter({
    url: 'https://comments.example',
    fetch: async (url, init) => handler(new Request(url, init)),
    secret: { get: () => sent, set: (value) => (sent = value) },
  });
  assert.equal(sent, undefined, 'who only reads has none');
  await ada.list('d');
  assert.equal(sent, undefined);
  const record = await ada.add('d', draft());
  assert.match(sent, /^[0-9a-f]{64}$/);
  const answers = JSON.stringify([record, await ada.list('d'), await ada.changes('d', 0), await ada.latest()]);
  assert.ok(!answers.includes(sent));
  assert.ok(!/owner|guest [\w-]{20}/.test(answers));
  await store.close();
});

test('a secret that could be guessed is refused, and so is an unknown scheme', async () => {
  const { handler } = siteWith();
  const ask = (authorization) =>
    handler(new Request('https://comments.example/session', { headers: { authorization } }));
  for (const authorization of ['Guest short', `Guest ${'x'.repeat(201)}`, 'Basic YTpi', 'Guest', 'x']) {
    const response = await ask(authorization);
    assert.equal(response.status, 401, authorization);
    assert.match(response.headers.get('www-authenticate'), /Bearer/);
  }
});

test('a guest may change what they wrote, for a while', async () => {
  let now = Date.now();
  const clock = () => now;
  const { as } = siteWith({ store: memoryAdapter({ now: clock }), now: clock, policy: { changeWindow: 60_000 } });
  const [ada, ben] = [as(), as()];
  const { id } = await ada.add('d', draft());
  const body = { format: 'text', source: 'Better.' };
  await failsWith(ben.edit('d', id, { body }), 'forbidden');
  assert.equal((await ada.edit('d', id, { body })).body.source, 'Better.');
  now += 61_000;
  await failsWith(ada.edit('d', id, { body }), 'forbidden');
  await failsWith(ada.remove('d', id), 'forbidden');
});

test('a signed-in reader goes by what their token says, whatever the draft says', async () => {
  const { as } = siteWith();
  const claims = {
    sub: '42',
    name: 'Ada Lovelace',
    picture: 'https://a.example/a.png',
    website: 'https://ada.example/',
  };
  const ada = as(await sign(claims));
  const session = await ada.session();
  assert.deepEqual(session.author, {
    id: '42',
    name: 'Ada Lovelace',
    url: 'https://ada.example/',
    avatar: 'https://a.example/a.png',
  });
  assert.ok(!session.permissions.includes('moderate'));
  const { author } = await ada.add(
    'd',
    draft('Hi.', { author: { name: 'Somebody Else', url: 'https://evil.example' } }),
  );
  assert.deepEqual(author, session.author);
  const elsewhere = as(await sign(claims));
  const [record] = (await elsewhere.list('d')).records;
  await elsewhere.edit('d', record.id, { body: { format: 'text', source: 'From another device.' } });
});

test('a token’s addresses are web addresses or nothing', async () => {
  const { as } = siteWith();
  const { author } = await as(
    await sign({ sub: 'x', name: 'X', picture: 'javascript:alert(1)', website: 'data:text/html,x' }),
  ).session();
  assert.deepEqual(author, { id: 'x', name: 'X' });
});

test('a token says no more of its bearer than a guest may of themselves', async () => {
  const { as } = siteWith();
  const long = 'x'.repeat(3000);
  const claims = { sub: 'x', picture: `https://a.example/${long}`, website: `https://a.example/${long}` };
  const ada = as(await sign({ ...claims, name: `${'x'.repeat(99)}🙂${long}` }));
  const { author } = await ada.session();
  assert.deepEqual(author, { id: 'x', name: 'x'.repeat(99) });
  // Forms send the name they were told.
  assert.deepEqual((await ada.add('d', draft('Hi.', { author: { name: author.name } }))).author, author);
});

test('a token that does not hold is refused to who writes, whatever is wrong with it; who reads is nobody', async () => {
  const { as } = siteWith({ jwt: { clockTolerance: 10 } });
  await as().add('d', draft('For everyone.'));
  const nobody = await as().session();
  const now = Math.floor(Date.now() / 1000);
  const other = new TextEncoder().encode('another secret, just as long as ours is');
  const [head, payload] = (await sign({ sub: 'a', role: 'moderator' })).split('.');
  const unsigned = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.`;
  const bad = {
    'another key': await sign({ sub: 'a' }, { key: other }),
    'another audience': await sign({ sub: 'a' }, { audience: 'shop' }),
    expired: await sign({ sub: 'a' }, { expires: now - 11 }),
    'never ending': await sign({ sub: 'a' }, { expires: null }),
    nobody: await sign({ name: 'A' }),
    'no name at all': await sign({ sub: '' }),
    unsigned,
    'cut off': `${head}.${payload}`,
    'not one': 'x.y.z',
    'not yet': await new SignJWT({ sub: 'a' })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('comments')
      .setNotBefore(now + 60)
      .setExpirationTime('1h')
      .sign(bytes),
  };
  for (const [what, token] of Object.entries(bad)) {
    assert.deepEqual(await as(token).session(), nobody, what);
    const { records, session } = await as(token).list('d');
    assert.deepEqual([records[0].body.source, session], ['For everyone.', nobody], what);
    await failsWith(as(token).add('d', draft()), 'unauthorized').catch((error) =>
      assert.fail(`${what}: ${error.message}`),
    );
  }
  assert.equal(
    (await as(await sign({ sub: 'a' }, { expires: now - 5 })).session()).author.id,
    'a',
    'clocks differ a little',
  );
});

test('tokens of public keys hold by PEM and by JWKS, and an HMAC with the public key does not', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const pem = await exportSPKI(publicKey);
  const token = await sign({ sub: 'a' }, { key: privateKey, alg: 'ES256' });
  const byPem = siteWith({ readToken: jwtReader({ key: pem, audience: 'comments' }) });
  assert.equal((await byPem.as(token).session()).author.id, 'a');
  const confused = await sign({ sub: 'a' }, { key: new TextEncoder().encode(pem) });
  await failsWith(byPem.as(confused).add('d', draft()), 'unauthorized');

  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig' }] });
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const jwks = `http://127.0.0.1:${server.address().port}/jwks.json`;
  const bySet = siteWith({ readToken: jwtReader({ key: jwks, audience: 'comments' }) });
  assert.equal((await bySet.as(token).session()).author.id, 'a');
  server.close();
});

test('a secret that could be guessed is no key for tokens', async () => {
  const { as } = siteWith({ readToken: jwtReader({ key: 'short' }) });
  await assert.rejects(as('x.y.z').session());
});

test('a moderator moderates by their role, sees what waits, and is held up by no pace', async () => {
  const { as } = siteWith({ policy: { hold: 'everything', readerRateLimit: { count: 1, window: 60_000 } } });
  const moderator = as(await sign({ sub: 'm', role: 'moderator' }));
  const ada = as();
  const { id, status } = await ada.add('d', draft());
  assert.equal(status, 'pending');
  assert.deepEqual((await as().list('d')).records, []);
  assert.equal((await ada.list('d')).records[0].status, 'pending', 'its author sees it');
  assert.equal((await moderator.list('d')).records[0].id, id);
  await moderator.moderate('d', { action: 'approve', comment: id, revision: 1 });
  assert.equal((await as().list('d')).total, 1);
  for (let i = 0; i < 3; i += 1) assert.equal((await moderator.add('d', draft())).status, 'approved');
  assert.ok((await moderator.session()).permissions.includes('moderate'));
  await failsWith(ada.moderate('d', { action: 'close' }), 'forbidden');
  await moderator.moderate('d', { action: 'close' });
  await failsWith(as().add('d', draft()), 'closed');
});

test('a new reader’s first comment waits until one of theirs was approved, where the policy says so', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const { as } = siteWith({ store, policy: { hold: 'first' } });
  const ada = as();
  const first = await ada.add('d', draft());
  assert.equal(first.status, 'pending');
  assert.equal((await ada.add('d', draft())).status, 'pending');
  await as(await sign({ sub: 'm', role: 'moderator' })).moderate('d', {
    action: 'approve',
    comment: first.id,
    revision: first.revision,
  });
  assert.equal((await ada.add('d', draft())).status, 'approved');
  await store.close();
  assert.throws(() => createHandler({ adapter: memoryAdapter(), policy: { hold: 'first' } }), /needs a store/);
});

test('what looks like advertising, or like a program, waits', async () => {
  const { as } = siteWith({ policy: { links: 2 } });
  const ada = as();
  const status = async (text, spamSignals = { seconds: 60 }) =>
    (await ada.add('d', draft(text, { spamSignals }))).status;
  assert.equal(await status('https://a.example https://b.example'), 'approved');
  assert.equal(await status('https://a.example www.b.example http://c.example'), 'pending');
  assert.equal(await status('Filled in what nobody sees.', { honeypot: 'x', seconds: 60 }), 'pending');
  assert.equal(await status('Quicker than anybody writes.', { seconds: 1 }), 'pending');
  assert.equal(await status('At leisure.', { honeypot: '', seconds: 60 }), 'approved');
});

test('a text that is too long is refused and never parsed', async () => {
  const ada = siteWith({ policy: { links: 2 } }).as();
  await failsWith(ada.add('d', draft('x'.repeat(20_001))), 'invalid');
  let reads = 0;
  const body = {
    format: 'markdown',
    get source() {
      reads += 1;
      return '['.repeat(20_001);
    },
  };
  const rateLimitStore = memoryRateLimitStore();
  const guard = new Guard({}, { rateLimitStore, now: Date.now });
  await guard.judge({ discussion: 'd', body, caller: { key: 'guest ada' } });
  assert.equal(reads, 1, 'only for its length');
});

test('what no form of ours has sent waits, unless its sender is signed in; an edit has no form', async () => {
  const { as } = siteWith({ policy: {} });
  const ada = as();
  for (const spamSignals of [undefined, {}, { honeypot: '' }])
    assert.equal((await ada.add('d', draft(undefined, { spamSignals }))).status, 'pending');
  const { id, status } = await ada.add('d', draft());
  assert.equal(status, 'approved');
  assert.equal((await ada.edit('d', id, { body: draft('Put better.').body })).status, 'approved');
  const signedIn = as(await sign({ sub: 'u', name: 'Ada' }));
  assert.equal((await signedIn.add('d', draft(undefined, { spamSignals: undefined }))).status, 'approved');
});

test('every link that is shown counts, however it was written', async () => {
  const { as } = siteWith({ policy: { links: 1 } });
  const written = {
    markdown: [
      '[x](http:one.example) [y](http:two.example)',
      '[x](https:\\\\one.example) [y](https:\\\\two.example)',
      '[x](&#104;ttps://one.example) [y](&#x68;ttps://two.example)',
      '[x](https\\://one.example) [y](&Tab;https&colon;//two.example)',
      '[a] [a] [b][a]\n\n[a]: https://one.example',
      '[x](mailto:a@one.example) <b@two.example>',
      '![x](https://one.example/a.png) ![][a]\n\n[a]: https://two.example',
      '> - **[x](https://one.example)** ~~<https://two.example>~~',
    ],
    text: ['https://one.example www.two.example'],
  };
  for (const [format, sources] of Object.entries(written))
    for (const source of sources) {
      const { status } = await as().add('d', draft(undefined, { body: { format, source } }));
      assert.equal(status, 'pending', source);
    }
  const fine = [
    ['markdown', '[x](https://one.example) `https://two.example` [y](javascript:pwn()) [z](/about)'],
    ['text', '[x](https://one.example) mailto:a@two.example'],
  ];
  for (const [format, source] of fine)
    assert.equal((await as().add('d', draft(undefined, { body: { format, source } }))).status, 'approved', source);
});

test('the same words again are told to be so, and what failed may be tried again', async () => {
  let isDown = true;
  const memory = memoryAdapter();
  const store = { ...memory, add: (...call) => (isDown ? Promise.reject(new Error('down')) : memory.add(...call)) };
  const { as } = siteWith({ store });
  const [ada, ben] = [as(), as()];
  await failsWith(ada.add('d', draft('Thank you!')), 'unavailable');
  isDown = false;
  const sent = draft('Thank you!');
  await ada.add('d', sent);
  await ada.add('d', sent);
  await assert.rejects(ada.add('d', draft(' Thank  you! ')), { code: 'invalid', fields: { body: 'duplicate' } });
  await ben.add('d', draft('Thank you!'));
  await ada.add('e', draft('Thank you!'));
  const long = 'These are words that no two people would come to say in just the same way. ';
  await ada.add('d', draft(long));
  await assert.rejects(ben.add('d', draft(long)), { code: 'invalid' });
});

for (const [name, open] of [
  ['memory', () => memoryAdapter()],
  ['SQLite', () => sqlStore({ open: () => openDatabase(':memory:') })],
])
  test(`of the same words sent many times at once, one comment becomes; over ${name}`, async () => {
    const store = open();
    const { as } = siteWith({ store });
    const ada = as();
    await ada.add('d', draft());
    const sent = await Promise.allSettled(Array.from({ length: 8 }, () => ada.add('d', draft('Once is enough.'))));
    assert.equal(sent.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const { reason } of sent) if (reason) assert.deepEqual(reason.fields, { body: 'duplicate' });
    assert.equal((await store.list('d')).total, 2);
    const odd = draft('An id that no database holds as it is.', { id: 'a\0b' });
    await ada.add('d', odd);
    await ada.add('d', odd);
    await store.close?.();
  });

test('who failed may send the same draft again, though their words could not be given up', async () => {
  let isFull = true;
  const memory = memoryAdapter();
  const ledger = memoryRateLimitStore();
  const full = () => Promise.reject(new Error('The disk is full.'));
  const store = {
    ...memory,
    ...ledger,
    add: (...call) => (isFull ? full() : memory.add(...call)),
    release: (...call) => (isFull ? full() : ledger.release(...call)),
  };
  const { as } = siteWith({ store });
  const sent = draft('Sent when there was no room.');
  await failsWith(as().add('d', sent), 'unavailable');
  isFull = false;
  assert.equal((await as().add('d', sent)).id, sent.id);
});

test('too fast is told with the time to wait, by reader and by address', async () => {
  let now = 1_000_000_000_000;
  const pace = { count: 2, window: 60_000 };
  const { as } = siteWith({ now: () => now, policy: { readerRateLimit: pace, addressRateLimit: pace } });
  const ada = as(undefined, '192.0.2.1');
  await ada.add('d', draft());
  await ada.add('d', draft());
  await assert.rejects(ada.add('d', draft()), (error) => {
    assert.equal(error.code, 'rate-limited');
    assert.ok(error.retryAfter > 0 && error.retryAfter <= 60_000);
    return true;
  });
  await failsWith(as(undefined, '192.0.2.1').add('d', draft()), 'rate-limited');
  await as(undefined, '192.0.2.2').add('d', draft());
  now += 60_000;
  await ada.add('d', draft());
});

test('one network of addresses counts as one, and none is kept', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const pace = { count: 1, window: 60_000 };
  const { as } = siteWith({ store, policy: { addressRateLimit: pace } });
  const networks = [
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2:bbbb::9', '2001:0DB8:0001:0002::'],
    ['2001:db8:1:3::1'],
    ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:1::', '2001:db8:0:0:ffff:1:2:3', '[2001:db8::4]:443'],
    ['::1', '::', '::1:2:3:4'],
    ['fe80::1%eth0', 'fe80::2'],
    ['192.0.2.1', '::ffff:192.0.2.1', '::FFFF:c000:201', '192.0.2.1:1234'],
    ['192.0.2.2', '::ffff:192.0.2.2'],
    // Who says nothing of where they come from is paced with all the others who don't.
    [undefined, '', undefined],
  ];
  for (const [first, ...others] of networks) {
    await as(undefined, first).add('d', draft());
    for (const other of others)
      await failsWith(as(undefined, other).add('d', draft()), 'rate-limited').catch(() =>
        assert.fail(`${other} is not paced with ${first}`),
      );
  }
  await store.close();
});

test('a discussion closes so long after its first comment, where the policy says so', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const day = 24 * 60 * 60 * 1000;
  let now = Date.now();
  const { as } = siteWith({ store, now: () => now, policy: { closeAfter: 30 * day } });
  await as().add('d', draft());
  assert.equal((await as().list('d')).closed, undefined);
  now += 31 * day;
  assert.equal((await as().list('d')).closed, true);
  await failsWith(as().add('d', draft()), 'closed');
  await as().add('e', draft());
  await store.close();
});

test('a server without a key reads to whoever comes with a token, and takes nothing of theirs', async () => {
  const { as } = siteWith({ readToken: undefined });
  const ada = as(await sign({ sub: 'a' }));
  assert.deepEqual(await ada.session(), await as().session());
  await failsWith(ada.add('d', draft()), 'unauthorized');
});

test('only who is signed in writes, where the policy says so', async () => {
  const { as } = siteWith({ policy: { guests: false } });
  const guest = as();
  assert.deepEqual(await guest.session(), { author: null, permissions: [], signInRequired: true });
  await failsWith(guest.add('d', draft()), 'unauthorized');
  const ada = as(await sign({ sub: 'a', name: 'Ada' }));
  await ada.add('d', draft());
  await failsWith(ada.moderate('d', { action: 'close' }), 'forbidden');
  assert.equal((await ada.session()).signInRequired, undefined);
});
