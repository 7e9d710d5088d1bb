// Who may see a comment, act on it, or learn that it is there: by its status, by who asks, in memory and in SQLite.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';

const HOME = 'https://comments.example';
const fast = { count: 1_000_000, window: 60_000 };
const policy = { readerRateLimit: fast, addressRateLimit: fast };
const secretOf = (name) => name.padEnd(40, '-');

const stores = {
  memory: () => memoryAdapter(),
  SQLite: () => sqlStore({ open: () => openDatabase(':memory:') }),
};

const serverOver = (adapter, more = {}) => {
  const readToken = async (name) => ({
    author: { id: name, name, ...(name === 'writer' && { role: 'author' }) },
    moderates: name === 'moderator',
  });
  const handler = createHandler({ adapter, readToken, policy: { ...policy, ...more } });
  return async (who, method, path, body) => {
    const authorization = who === 'moderator' || who === 'writer' ? `Bearer ${who}` : who && `Guest ${secretOf(who)}`;
    const response = await handler(
      new Request(HOME + path, {
        method,
        headers: { ...(authorization && { authorization }), ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, text, json: () => JSON.parse(text) };
  };
};

const draft = (source, { id = crypto.randomUUID(), parent = null } = {}) => ({
  id,
  parent,
  author: { name: 'Ada' },
  body: { format: 'text', source },
  spamSignals: { seconds: 10 },
});
const LINKS = 'http://a.example http://b.example http://c.example';

for (const [name, open] of Object.entries(stores)) {
  /** A comment of `owner` in some status that nobody else ever saw, or that everyone did. */
  const withComment = async (status, wasShown) => {
    const adapter = open();
    const ask = serverOver(adapter);
    const id = `secret-${status}`;
    const source = wasShown ? 'Words of nobody’s business.' : `Words of nobody’s business. ${LINKS}`;
    assert.equal((await ask('owner', 'POST', '/discussions/d/comments', draft(source, { id }))).status, 201);
    const action = { pending: 'hold', spam: 'spam', removed: 'remove', approved: 'approve' }[status];
    assert.equal(
      (await ask('moderator', 'POST', `/comments/${id}/moderation?discussion=d`, { action, revision: 1 })).status,
      204,
    );
    return { ask, id, adapter };
  };
  const acts = (id) => [
    ['PUT', `/comments/${id}/reactions/like?discussion=d`],
    ['DELETE', `/comments/${id}/reactions/like?discussion=d`],
    ['PATCH', `/comments/${id}?discussion=d`, { body: { format: 'text', source: 'Mine now.' } }],
    ['DELETE', `/comments/${id}?discussion=d`],
    ['POST', '/discussions/d/comments', draft('A reply.', { parent: id })],
  ];

  const historyOf = (id) => ['GET', `/comment/history?discussion=d&comment=${id}`];

  for (const status of ['pending', 'spam', 'removed'])
    test(`whatever is asked of a ${status} comment by who may not see it is answered as if it were not there (${name})`, async () => {
      for (const wasShown of [false, true]) {
        const { ask, id, adapter } = await withComment(status, wasShown);
        for (const who of [undefined, 'stranger']) {
          for (const [method, path, body] of [...acts(id), historyOf(id)]) {
            const asks = method === 'GET' ? who : (who ?? 'newcomer');
            const { status: answered, text } = await ask(asks, method, path, body);
            assert.equal(answered, 404, `${method} ${path} by ${who}: ${text}`);
            assert.doesNotMatch(text, /business|Ada/);
          }
          for (const path of [
            '/discussions/d/comments',
            '/latest',
            '/discussions/d/changes?since=0',
            '/search?discussion=d&words=business',
          ])
            assert.doesNotMatch((await ask(who, 'GET', path)).text, /business|"Ada"/, path);
          const told = (await ask(who, 'GET', '/discussions/d/changes?since=0')).json().records;
          assert.deepEqual(
            told.map((record) => record.id),
            wasShown ? [id] : [],
            'what /changes tells',
          );
        }
        await adapter.close?.();
      }
    });

  test(`its author and moderators see a comment that waits, and hear of its changes (${name})`, async () => {
    const { ask, id, adapter } = await withComment('pending', false);
    for (const who of ['owner', 'moderator']) {
      assert.match((await ask(who, 'GET', '/discussions/d/comments')).text, /business/);
      assert.match((await ask(who, 'GET', '/discussions/d/changes?since=0')).text, /business/);
    }
    assert.equal(
      (await ask('moderator', 'POST', `/comments/${id}/moderation?discussion=d`, { action: 'approve', revision: 1 }))
        .status,
      204,
    );
    assert.match((await ask('stranger', 'GET', '/discussions/d/changes?since=0')).text, /business/);
    await adapter.close?.();
  });

  test(`an edit is judged as a new comment is, and waits again (${name})`, async () => {
    const adapter = open();
    const ask = serverOver(adapter);
    const { id } = (await ask('owner', 'POST', '/discussions/d/comments', draft('Nice.'))).json();
    const edited = await ask('owner', 'PATCH', `/comments/${id}?discussion=d`, {
      body: { format: 'text', source: LINKS },
    });
    assert.equal(edited.json().status, 'pending');
    const page = (await ask('stranger', 'GET', '/discussions/d/comments')).json();
    assert.deepEqual([page.records.length, page.total], [0, 0]);
    const told = (await ask('stranger', 'GET', '/discussions/d/changes?since=0')).json().records;
    assert.deepEqual(
      told.map(({ status, body }) => [status, body.source]),
      [['spam', '']],
    );
    const { id: other } = (
      await ask('second', 'POST', '/discussions/d/comments', draft('Well said, all of it.'))
    ).json();
    const copied = await ask('second', 'PATCH', `/comments/${other}?discussion=d`, {
      body: { format: 'text', source: `${LINKS} ` },
    });
    assert.equal(copied.json().status, 'pending');
    await adapter.close?.();
  });

  test(`a decision on another revision than the moderator saw is refused (${name})`, async () => {
    const adapter = open();
    const ask = serverOver(adapter);
    const { id, revision } = (await ask('owner', 'POST', '/discussions/d/comments', draft(LINKS))).json();
    await ask('owner', 'PATCH', `/comments/${id}?discussion=d`, {
      body: { format: 'text', source: `${LINKS} and worse` },
    });
    const decide = (seen) =>
      ask('moderator', 'POST', `/comments/${id}/moderation?discussion=d`, { action: 'approve', revision: seen });
    assert.equal((await decide(revision)).status, 409);
    assert.equal((await decide(revision + 1)).status, 204);
    await adapter.close?.();
  });

  test(`reactions have names from a list, and no part in the revision that edits are checked against (${name})`, async () => {
    const adapter = open();
    const ask = serverOver(adapter, { reactions: ['like', 'love'] });
    const { id, revision } = (await ask('owner', 'POST', '/discussions/d/comments', draft('Nice.'))).json();
    const sentence = encodeURIComponent('Buy this, it is cheap and good for you');
    assert.equal((await ask('stranger', 'PUT', `/comments/${id}/reactions/${sentence}?discussion=d`)).status, 422);
    const liked = (await ask('stranger', 'PUT', `/comments/${id}/reactions/love?discussion=d`)).json();
    assert.deepEqual([liked.reactions, liked.revision], [{ love: { count: 1, mine: true } }, revision]);
    const told = (await ask(undefined, 'GET', '/discussions/d/changes?since=1')).json().records;
    assert.equal(told[0].reactions.love.count, 1);
    const change = { body: { format: 'text', source: 'Nicer.' }, revision };
    assert.equal((await ask('owner', 'PATCH', `/comments/${id}?discussion=d`, change)).status, 200);
    await adapter.close?.();
  });

  test(`a removed comment of an archive is told without its words (${name})`, async () => {
    const adapter = open();
    const ask = serverOver(adapter);
    const record = (id, more) => ({
      id,
      discussion: 'd',
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source: `Words of ${id}.` },
      createdAt: '2024-05-01T09:30:00Z',
      status: 'approved',
      kind: 'comment',
      revision: 1,
      ...more,
    });
    const gone = record('gone', { status: 'removed' });
    await adapter.restore({ id: 'd', comments: [gone, record('reply', { parent: 'gone' })] });
    for (const path of ['/discussions/d/comments', '/discussions/d/changes?since=0', '/latest'])
      for (const who of [undefined, 'moderator'])
        assert.doesNotMatch((await ask(who, 'GET', path)).text, /Words of gone/, path);
    await adapter.close?.();
  });
}

test('replies are counted as readers see them, and an article’s author is not held as a newcomer (SQLite)', async () => {
  const adapter = stores.SQLite();
  const ask = serverOver(adapter, { hold: 'first' });
  const { id, status } = (await ask('writer', 'POST', '/discussions/d/comments', draft('Ask me.'))).json();
  assert.equal(status, 'approved');
  const reply = (await ask('guest', 'POST', '/discussions/d/comments', draft('May I?', { parent: id }))).json();
  assert.equal(reply.status, 'pending');
  const repliesOf = async () =>
    (await ask(undefined, 'GET', '/discussions/d/comments')).json().records.find((record) => record.id === id).replies;
  assert.equal(await repliesOf(), undefined);
  await ask('moderator', 'POST', `/comments/${reply.id}/moderation?discussion=d`, { action: 'approve', revision: 1 });
  assert.equal(await repliesOf(), 1);
  await adapter.close();
});
