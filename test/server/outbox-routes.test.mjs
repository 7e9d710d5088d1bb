// The routes for webhooks and the outbox: only moderators of this site may use them, secrets are answered once, and what is wrong is refused.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { AfterwordError } from '../../src/core/index.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';

const HOME = 'https://comments.example';
const store = sqlStore({ open: () => openDatabase(':memory:') });
after(() => store.close());
const handler = createHandler({
  adapter: store,
  readToken: async (token) => {
    if (!/^(reader|moderator)$/.test(token)) throw new AfterwordError('unauthorized', 'This is nobody.');
    return { author: { id: token, name: token }, moderates: token === 'moderator' };
  },
});

const ask = (who, method, path, body, more = {}) =>
  handler(
    new Request(HOME + path, {
      method,
      headers: { ...(who && { authorization: who }), 'content-type': 'application/json', ...more },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
const MODERATOR = 'Bearer moderator';
const URL_OF_HOOK = 'https://hooks.example/services/T0/SECRET';

const routes = [
  ['GET', '/webhooks'],
  ['POST', '/webhooks', { url: URL_OF_HOOK }],
  ['DELETE', '/webhooks?webhook=ID'],
  ['POST', '/webhooks/secrets?webhook=ID'],
  ['POST', '/webhooks/tests?webhook=ID'],
  ['GET', '/outbox'],
  ['POST', '/outbox/attempts?delivery=ID'],
  ['POST', '/outbox/attempts/all?like=ID'],
];

test('nobody but a moderator learns or changes anything', async () => {
  const made = await (await ask(MODERATOR, 'POST', '/webhooks', { url: URL_OF_HOOK })).json();
  assert.match(made.secret, /^whsec_[\w+/]{32}$/);
  const others = [
    [undefined, 403],
    ['Guest a-secret-of-thirty-two-characters', 403],
    ['Bearer reader', 403],
    ['Bearer of another site', 401],
    ['Session expired-or-invented', 401],
  ];
  for (const [method, path, body] of routes)
    for (const [who, status] of others) {
      const answers = [];
      // Whether there is such a webhook makes no difference.
      for (const id of [made.id, 'other']) {
        const response = await ask(who, method, path.replace('ID', id), body);
        answers.push(await response.text());
        assert.equal(response.status, status, `${who} ${method} ${path}`);
      }
      assert.equal(answers[0].replace(made.id, ''), answers[1], `${who} ${method} ${path}`);
      assert.doesNotMatch(answers[0], /hooks|whsec/);
    }
  assert.equal((await store.webhooks.list()).length, 1);
  assert.equal((await store.outbox.state()).waiting, 0);

  // A page of another origin cannot use the cookie of a moderator.
  const cookie = { cookie: '__Host-afterword=stolen', origin: 'https://evil.example' };
  assert.ok((await ask(undefined, 'POST', '/webhooks', { url: URL_OF_HOOK }, cookie)).status >= 401);

  const listed = await ask(MODERATOR, 'GET', '/webhooks');
  assert.equal(listed.headers.get('cache-control'), 'no-store');
  const text = await listed.text();
  assert.match(text, /https:\/\/hooks\.example"/);
  assert.doesNotMatch(text, /SECRET|whsec/);
  assert.equal((await ask(MODERATOR, 'POST', `/webhooks/tests?webhook=${made.id}`)).status, 204);
  assert.equal((await store.outbox.state()).waiting, 1);
  assert.equal((await ask(MODERATOR, 'DELETE', `/webhooks?webhook=${made.id}`)).status, 204);
  for (const [method, path] of [
    ['DELETE', '/webhooks?webhook='],
    ['POST', '/webhooks/secrets?webhook='],
    ['POST', '/webhooks/tests?webhook='],
    ['POST', '/outbox/attempts?delivery='],
    ['POST', '/outbox/attempts/all?like='],
  ])
    assert.equal((await ask(MODERATOR, method, path + made.id)).status, 404, path);
});

test('what is wrong with a webhook is said', async () => {
  for (const draft of [
    { url: 'http://hooks.example/' },
    { url: 'https://user:secret@hooks.example/' },
    { url: 'file:///etc/passwd' },
    { url: 7 },
    {},
    { url: URL_OF_HOOK, events: ['comment.liked'] },
    { url: URL_OF_HOOK, events: [] },
    { url: URL_OF_HOOK, template: { body: '{{data.comment.email}}' } },
    { url: URL_OF_HOOK, template: { body: {}, headers: { host: 'other.example' } } },
    { url: URL_OF_HOOK, template: 'text' },
  ]) {
    const response = await ask(MODERATOR, 'POST', '/webhooks', draft);
    assert.equal(response.status, 422, JSON.stringify(draft));
  }
  assert.deepEqual(await store.webhooks.list(), []);
});
