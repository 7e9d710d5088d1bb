// Where requests go: what they are about is in the query; the former routes, with ids in the path, are still answered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';

const HOME = 'https://blog.example';
const ID = 'https://blog.example/a/?b=c&d=é#/%2F+ ';
const fast = { count: 1e9, window: 60_000 };

const serverAt = (url) => {
  const adapter = memoryAdapter();
  const handler = createHandler({
    adapter,
    url,
    policy: { readerRateLimit: fast, addressRateLimit: fast, repeatWindow: 0 },
    readToken: async () => ({ author: { id: 'mo', name: 'Mo' }, moderates: true }),
  });
  const ask = async (method, path, body) => {
    const response = await handler(
      new Request(HOME + path, {
        method,
        headers: { authorization: 'Bearer mo', 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, text, json: () => JSON.parse(text) };
  };
  return { adapter, ask };
};

const draft = (id) => ({
  id,
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `This is ${id}.` },
});
const body = { format: 'text', source: 'Changed.' };
const id = encodeURIComponent(ID);

/** The same calls, by two sets of routes. */
const sets = {
  'with ids in the query': {
    add: ['POST', `/comments?discussion=${id}`],
    list: ['GET', `/comments?discussion=${id}`],
    changes: ['GET', `/changes?discussion=${id}&since=0`],
    feed: ['GET', `/feed?discussion=${id}`],
    edit: ['PATCH', `/comment?discussion=${id}&comment=a%2Fb`],
    react: ['PUT', `/comment/reactions?discussion=${id}&comment=a%2Fb&name=like`],
    unreact: ['DELETE', `/comment/reactions?discussion=${id}&comment=a%2Fb&name=like`],
    moderate: ['POST', `/comment/moderation?discussion=${id}&comment=a%2Fb`],
    remove: ['DELETE', `/comment?discussion=${id}&comment=a%2Fb`],
    moderateDiscussion: ['POST', `/moderation?discussion=${id}`],
    restore: ['PUT', `/discussion?discussion=${id}`],
  },
  'as they were, with ids in the path': {
    add: ['POST', `/discussions/${id}/comments`],
    list: ['GET', `/discussions/${id}/comments`],
    changes: ['GET', `/discussions/${id}/changes?since=0`],
    feed: ['GET', `/discussions/${id}/feed`],
    edit: ['PATCH', `/comments/a%2Fb?discussion=${id}`],
    react: ['PUT', `/comments/a%2Fb/reactions/like?discussion=${id}`],
    unreact: ['DELETE', `/comments/a%2Fb/reactions/like?discussion=${id}`],
    moderate: ['POST', `/comments/a%2Fb/moderation?discussion=${id}`],
    remove: ['DELETE', `/comments/a%2Fb?discussion=${id}`],
    moderateDiscussion: ['POST', `/discussions/${id}/moderation`],
    restore: ['PUT', `/discussions/${id}`],
  },
};

for (const [name, routes] of Object.entries(sets))
  test(`every route is answered, ${name}`, async () => {
    const { ask } = serverAt();
    const call = async (route, what) => {
      const [method, path] = routes[route];
      const answer = await ask(method, path, what);
      assert.ok(answer.status < 300, `${route}: ${answer.status} ${answer.text}`);
      return answer;
    };
    assert.equal((await call('add', draft('a/b'))).json().discussion, ID);
    assert.equal((await call('list')).json().total, 1);
    assert.equal((await call('changes')).json().records.length, 1);
    assert.match((await call('feed')).text, /This is a\/b/);
    assert.equal((await call('edit', { body })).json().body.source, 'Changed.');
    assert.equal((await call('react')).json().reactions.like.count, 1);
    await call('unreact');
    await call('moderate', { action: 'pin', revision: 2 });
    await call('remove');
    await call('moderateDiscussion', { action: 'close' });
    await call('restore', { id: ID, comments: [] });
  });

test('what a request must name and does not is said by name', async () => {
  const { ask } = serverAt();
  for (const [method, path, name] of [
    ['GET', '/comments', 'discussion'],
    ['GET', '/changes', 'discussion'],
    ['PATCH', '/comment?discussion=d', 'comment'],
    ['PUT', '/comment/reactions?discussion=d&comment=c', 'name'],
    ['PUT', '/comment/reactions?discussion=d&comment=&name=like', 'comment'],
    ['DELETE', '/comment?discussion=d&discussion=e&comment=c', 'discussion'],
    ['GET', '/discussions/d/comments?discussion=e', 'discussion'],
  ]) {
    const answer = await ask(method, path);
    assert.equal(answer.status, 400, path);
    assert.match(answer.json().detail, new RegExp(`"${name}"`), path);
  }
  assert.equal((await ask('GET', '/comments?discussion=d&page=2')).status, 422);
  assert.equal((await ask('GET', '/comments/%E0%A4%A')).status, 405);
  assert.equal((await ask('PATCH', '/comments/%E0%A4%A?discussion=d')).status, 400);
});

test('an id that is too long is told as that, and not as a comment that went', async () => {
  const { ask } = serverAt();
  const long = encodeURIComponent('文'.repeat(700));
  for (const path of [`/comments?discussion=${long}`, `/discussions/${long}/comments`, `/counts?id=${long}`]) {
    const { code, detail } = (await ask('GET', path)).json();
    assert.deepEqual([code, detail], ['invalid', 'The id of a discussion may have 2000 bytes (UTF-8).'], path);
  }
  for (const path of [`/comments?discussion=${'x'.repeat(2001)}`, `/discussions/${'x'.repeat(2001)}/comments`]) {
    const { code, detail } = (await ask('GET', path)).json();
    assert.deepEqual(
      [code, detail],
      ['invalid', 'The query parameter "discussion" must have 0 to 2000 characters.'],
      path,
    );
  }
});

for (const base of ['/comments', '/comment', '/changes', '/feed', '/discussions', '/a/b'])
  for (const strips of [true, false])
    test(`a server under ${base} is reached by a proxy that ${strips ? 'takes it off' : 'keeps it'}`, async () => {
      for (const routes of Object.values(sets)) {
        const { ask } = serverAt(HOME + base);
        const call = async (route, what) => {
          const [method, path] = routes[route];
          const answer = await ask(method, (strips ? '' : base) + path, what);
          assert.ok(answer.status < 300, `${route}: ${answer.status} ${answer.text}`);
          return answer;
        };
        await call('add', draft('a/b'));
        assert.equal((await call('list')).json().records[0].id, 'a/b');
        await call('react');
        await call('moderate', { action: 'hold', revision: 1 });
        await call('moderateDiscussion', { action: 'open' });
        assert.match(
          (await call('feed')).text,
          /rel="self" href="https:\/\/blog\.example\/[a-z/]+\?discussion=https%3A/,
        );
        await call('changes');
        await call('remove');
      }
      const { ask } = serverAt(HOME + base);
      for (const path of ['/feed', '/latest', '/session', '/openapi.json', '/counts?id=a'])
        assert.equal((await ask('GET', (strips ? '' : base) + path)).status, 200, path);
      const { status } = await ask('POST', `${strips ? '' : base}/changes`, {
        discussions: [{ discussion: 'a', since: -1 }],
      });
      assert.ok([400, 422].includes(status), `follow: ${status}`);
    });
