// Whose a comment is: told to its author, and to nobody else, however the answers of a server are kept and shared.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';

const SITE = 'https://comments.example';
const MINUTE = 60_000;
const fast = { count: 1_000_000, window: MINUTE };
const quick = {
  readerRateLimit: fast,
  addressRateLimit: fast,
  readRateLimit: { count: 0, window: MINUTE },
  repeatWindow: 0,
};
const secretOf = (name) => name.replaceAll(' ', '-').padEnd(32, '-');

const draft = (more = {}) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `Hello ${crypto.randomUUID()}` },
  spamSignals: { seconds: 60 },
  ...more,
});

/** A server, and how a guest of some name, a token’s bearer, or nobody in particular asks it. */
const siteOver = (adapter, { policy = {}, ...options } = {}) => {
  const readToken = async (token) => ({ author: { id: token, name: token }, moderates: token === 'moderator' });
  const handler = createHandler({ adapter, policy: { ...quick, ...policy }, readToken, ...options });
  const ask = async (who, path, { method = 'GET', body, headers } = {}) => {
    const response = await handler(
      new Request(SITE + path, {
        method,
        headers: {
          ...(who && { authorization: who.startsWith('Bearer') ? who : `Guest ${secretOf(who)}` }),
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: text && JSON.parse(text) };
  };
  const post = (who, more) => ask(who, '/comments?discussion=d', { method: 'POST', body: draft(more) });
  return { handler, ask, post };
};

const mineIn = ({ json }) => json.records.filter(({ mine }) => mine).map(({ id }) => id);
const ownership = /"mine":true|editableUntil/;

const stores = [
  ['memory', () => memoryAdapter()],
  ['SQLite', () => sqlStore({ open: () => openDatabase(':memory:') })],
];

for (const [name, open] of stores) {
  test(`of many readers each is told what is theirs, and who never wrote shares one page; over ${name}`, async () => {
    const store = open();
    const { ask, post } = siteOver(store);
    const readers = Array.from({ length: 30 }, (_, number) => `reader ${number}`);
    const own = new Map();
    for (const who of readers) own.set(who, (await post(who)).json.id);
    const paths = ['/comments?discussion=d', '/comments?discussion=d&order=newest&limit=20', '/changes?discussion=d'];
    for (const path of paths) {
      // All at once, so that what is being made for one could be given to another.
      const answers = await Promise.all(
        [...readers, ...readers].flatMap((who) => [
          ask(who, path),
          ask(undefined, path),
          ask(`${who} never wrote`, path),
        ]),
      );
      const shared = new Set();
      for (const [index, answer] of answers.entries()) {
        assert.equal(answer.status, 200);
        const who = readers[Math.floor(index / 3) % readers.length];
        if (index % 3 === 0) {
          const listed = answer.json.records.some(({ id }) => id === own.get(who));
          assert.deepEqual(mineIn(answer), listed ? [own.get(who)] : [], `${who} at ${path}`);
        } else assert.ok(!ownership.test(answer.text), `nobody at ${path}`);
        if (index % 3 === 1) {
          shared.add(answer.text);
          if (!path.startsWith('/changes')) assert.match(answer.headers.get('cache-control'), /public/);
        } else if (!path.startsWith('/changes')) assert.match(answer.headers.get('cache-control'), /private/);
      }
      assert.equal(shared.size, 1, `one page for all at ${path}`);
    }
    const [first] = readers;
    const { text } = await ask(undefined, paths[0]);
    await ask(first, paths[0]);
    assert.equal((await ask(undefined, paths[0])).text, text, 'the kept page after an author asked');
    for (const path of ['/latest', '/latest?discussion=d'])
      for (const who of [first, undefined]) assert.ok(!ownership.test((await ask(who, path)).text), path);
    await store.close?.();
  });

  test(`until when is told with the page, the same each time, and holds; over ${name}`, async () => {
    let now = Date.now();
    const clock = () => now;
    const store =
      name === 'memory'
        ? memoryAdapter({ now: clock })
        : sqlStore({ open: () => openDatabase(':memory:'), now: clock });
    const { ask, post } = siteOver(store, { now: clock, policy: { changeWindow: 15 * MINUTE } });
    const { json: record } = await post('ada');
    const until = new Date(now + 15 * MINUTE).toISOString();
    assert.deepEqual([record.mine, record.editableUntil], [true, until]);
    const path = '/comments?discussion=d';
    const etag = (await ask('ada', path)).headers.get('etag');
    now += 15 * MINUTE;
    assert.equal((await ask('ada', path, { headers: { 'if-none-match': etag } })).status, 304, 'the same page later');
    const edit = () =>
      ask('ada', `/comment?discussion=d&comment=${record.id}`, {
        method: 'PATCH',
        body: { body: { format: 'text', source: `Better ${now}.` } },
      });
    assert.equal((await edit()).json.editableUntil, until, 'at the last moment');
    now += 1;
    assert.equal((await edit()).status, 403);
    assert.equal((await ask('ada', path)).json.records[0].editableUntil, until, 'in the past');

    const moderator = 'Bearer moderator';
    const { json: theirs } = await post(moderator);
    assert.deepEqual([theirs.mine, 'editableUntil' in theirs], [true, false], 'a moderator’s never ends');
    assert.deepEqual(mineIn(await ask(moderator, path)), [theirs.id]);
    await store.close?.();
  });

  test(`who writes and does not say who they are is told of nothing that is theirs; over ${name}`, async () => {
    const store = open();
    const { ask, post } = siteOver(store);
    await store.add('d', draft());
    const { text } = await post(undefined);
    assert.ok(!ownership.test(text), 'the answer');
    for (const who of [undefined, 'somebody', 'Bearer someone']) {
      const { json, text: page } = await ask(who, '/comments?discussion=d');
      assert.equal(json.records.length, 2);
      assert.ok(!ownership.test(page), `to ${who}`);
    }
    await store.close?.();
  });

  test(`streams that guests share tell of nothing that is anybody’s, an author’s of theirs alone; over ${name}`, async () => {
    const store = open();
    const { handler, post } = siteOver(store);
    const follow = async (who) => {
      const leave = new AbortController();
      const response = await handler(
        new Request(`${SITE}/changes?discussion=d`, {
          headers: { accept: 'text/event-stream', ...(who && { authorization: `Guest ${secretOf(who)}` }) },
          signal: leave.signal,
        }),
      );
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      return {
        /** What was told of a comment, once it is. */
        async toldOf(id) {
          for (;;) {
            const told = [...text.matchAll(/^data: (.*)$/gm)]
              .flatMap(([, json]) => JSON.parse(json).records)
              .find((record) => record.id === id);
            if (told) return told;
            text += (await reader.read()).value;
          }
        },
        leave: () => leave.abort(),
      };
    };
    const streams = await Promise.all(['ada', 'ben', undefined, undefined, undefined].map(follow));
    const [ada, ben, ...nobody] = streams;
    const { json: hers } = await post('ada');
    assert.equal((await ada.toldOf(hers.id)).mine, true);
    for (const stream of [ben, ...nobody]) assert.ok(!ownership.test(JSON.stringify(await stream.toldOf(hers.id))));
    for (const stream of streams) stream.leave();
    handler.close();
    await store.close?.();
  });
}

test('a store that cannot tell readers apart makes nothing anybody’s', async () => {
  const { multiUser: _, ...store } = memoryAdapter();
  const alone = {
    ...store,
    list: (id, query) => store.list(id, query),
    changes: (id, since) => store.changes(id, since),
  };
  const { ask, post } = siteOver({ ...alone, add: (id, sent) => store.add(id, sent) });
  assert.ok(!ownership.test((await post('ada')).text));
  await ask('ada', '/comments?discussion=d');
  for (const who of ['ada', 'ben', undefined, 'Bearer moderator'])
    for (const path of ['/comments?discussion=d', '/changes?discussion=d'])
      assert.ok(!ownership.test((await ask(who, path)).text), `${path} to ${who}`);
});

test('whose a comment is goes into no archive', async () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const { ask, post } = siteOver(store);
  await post('ada');
  const claimed = {
    ...draft(),
    discussion: 'd',
    createdAt: '2026-01-01T00:00:00Z',
    status: 'approved',
    kind: 'comment',
  };
  const comments = [{ ...claimed, revision: 1, mine: true, editableUntil: '2099-01-01T00:00:00Z' }];
  const restored = await ask('Bearer moderator', '/discussion?discussion=d', {
    method: 'PUT',
    body: { id: 'd', comments },
  });
  assert.equal(restored.json.added, 1, restored.text);
  assert.ok(!ownership.test((await ask('Bearer moderator', '/comments?discussion=d')).text));
  for await (const { about, comments: exported } of store.discussions())
    for await (const comment of exported) assert.ok(!ownership.test(JSON.stringify(comment)), about.id);
  await store.close();
});
