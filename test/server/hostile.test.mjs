// The matrix of hostile texts, as far as a server goes: each text in each field, through each way in (sent, edited,
// restored, imported) and each way out (pages, changes, the latest, the feed, an archive). What was typed comes back to the
// letter, and in XML and HTML it is text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { httpAdapter } from '../../src/adapters/http.js';
import { archiveLines, importInto, openExport } from '../../src/importers/index.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase } from '../../src/server/sql/open.js';
import { sqlStore } from '../../src/server/sql/store.js';
import { hostile, hostileTexts } from '../fixtures/hostile.js';

const HOME = 'https://comments.example';
const easy = {
  readerRateLimit: { count: 1e9, window: 1000 },
  addressRateLimit: { count: 1e9, window: 1000 },
  repeatWindow: 0,
  reactions: hostile.clobbering,
  links: 1000,
};

const open = () => {
  const store = sqlStore({ open: () => openDatabase(':memory:') });
  const handler = createHandler({
    adapter: store,
    policy: easy,
    readToken: async (token) => ({ author: { id: token, name: token }, moderates: true }),
  });
  let secret;
  const adapter = httpAdapter({
    url: HOME,
    fetch: (url, init) => handler(new Request(url, init)),
    secret: { get: () => secret, set: (value) => (secret = value) },
  });
  return { store, handler, adapter };
};

/** A database's text is UTF-8, in which NUL and half a surrogate pair have no place. */
const stored = (text) => text.replace(/[\0\p{Cs}]/gu, '\ufffd');
const typed = hostileTexts.filter((text) => text.trim() !== '');

const draftOf = (text, field) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: field === 'name' ? text.slice(0, 100) : 'Ada' },
  body: { format: 'text', source: field === 'name' ? 'Hello.' : text },
  spamSignals: { seconds: 60 },
});

const recordOf = (id, more) => ({
  id,
  discussion: 'd',
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: 'Hello.' },
  createdAt: '2026-05-01T09:30:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
  ...more,
});

/** Elements and texts of an XML document; throws where it is not well-formed. */
const parse = (xml) => {
  const elements = new Set();
  const contents = [];
  let within = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => assert.fail(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    elements.add(name);
    for (const attribute of Object.keys(attributes)) elements.add(`@${attribute}`);
    if (name === 'content') contents.push('');
    within = name;
  });
  parser.on('text', (text) => {
    if (within === 'content') contents[contents.length - 1] += text;
  });
  parser.write(xml).close();
  return { elements, contents };
};

test('a text comes back as it was typed, whichever way it went in and out', async () => {
  const { store, adapter } = open();
  const sent = new Map();
  for (const text of typed) sent.set((await adapter.add('d', draftOf(text))).id, text);
  const other = await adapter.add('d', draftOf('To be changed.'));
  for (const text of typed) {
    const edited = await adapter.edit('d', other.id, { body: { format: 'text', source: text } });
    assert.equal(edited.body.source, stored(text));
  }
  await adapter.remove('d', other.id);
  const listed = [];
  for (let cursor; ;) {
    const page = await adapter.list('d', { limit: 100, cursor });
    listed.push(...page.records);
    ({ cursor } = page);
    if (!cursor) break;
  }
  const changed = (await adapter.changes('d', 0)).records.filter(({ status }) => status === 'approved');
  const latest = await adapter.latest({ limit: 100 });
  for (const records of [listed, changed, latest])
    for (const { id, body } of records) assert.equal(body.source, stored(sent.get(id)));
  assert.equal(listed.length, typed.length);
  await store.close();
});

test('a text in a name, an address, an id or a title goes in and out of an archive to the letter', async () => {
  const { store, adapter } = open();
  const comments = typed.flatMap((text, index) => [
    recordOf(`id ${index} ${text}`),
    recordOf(`name ${index}`, { author: { name: text, url: text, avatar: text, id: text } }),
    recordOf(`reaction ${index}`, { reactions: { [text]: { count: 2, mine: false } } }),
  ]);
  await store.restore({ id: 'd', title: hostile.markup.join(' '), url: 'javascript:pwn()', comments });
  const pieces = [];
  for await (const piece of archiveLines(store.discussions())) pieces.push(piece);
  const source = await openExport(new Blob(pieces));
  const copy = sqlStore({ open: () => openDatabase(':memory:') });
  await copy.ready();
  assert.equal((await importInto(source, copy)).total.added, comments.length);
  const read = [];
  for await (const { comments: records } of copy.discussions()) for await (const record of records) read.push(record);
  await copy.close();
  const asStored = JSON.parse(JSON.stringify(comments).replace(/\\u(0000|d[89a-f][0-9a-f]{2})/gi, '\ufffd'));
  assert.deepEqual(
    new Map(read.map((record) => [record.id, record])),
    new Map(asStored.map((record) => [record.id, record])),
  );
  assert.equal((await adapter.list('d')).title, hostile.markup.join(' '));
  await store.close();
});

test('a draft with a hostile address is refused by field, and stored nowhere', async () => {
  const { store, adapter } = open();
  for (const url of hostile.addresses) {
    const author = { name: 'Ada', url };
    const isFine = /^https?:\/\/[^/]+\.[^/]+/.test(url) && URL.canParse(url) && !new URL(url).username;
    const adding = adapter.add('d', { ...draftOf('Hello.'), author });
    if (isFine) assert.match((await adding).author.url, /^http/);
    else await assert.rejects(adding, { code: 'invalid', fields: { url: 'malformed' } });
    await assert.rejects(adapter.add('d', { ...draftOf('Hello.'), author: { name: 'A', email: url } }), {
      code: 'invalid',
    });
  }
  await store.close();
});

test('the feed is well-formed, and what readers wrote is text in it', async () => {
  const { store, handler } = open();
  const comments = typed.map((text, index) =>
    recordOf(`${index} ${text}`, { author: { name: text, url: text }, body: { format: 'text', source: text } }),
  );
  await store.restore({ id: 'd', title: hostile.markup.join(' '), url: 'https://blog.example/"><x>', comments });
  const texts = [];
  for (const path of ['/discussions/d/feed', '/feed']) {
    const response = await handler(new Request(HOME + path));
    assert.match(response.headers.get('content-type'), /^application\/atom\+xml/);
    const { elements, contents } = parse(await response.text());
    const allowed = /^(feed|entry|id|title|updated|published|author|name|uri|link|content|@xmlns|@rel|@href|@type)$/;
    for (const element of elements) assert.match(element, allowed);
    for (const html of contents) {
      for (const [tag] of html.matchAll(/<[^>]*>?/g))
        assert.match(tag, /^<(\/?p|br|\/a|a href="https?:\/\/[^"]*" rel="ugc nofollow noopener")>$/, html);
      texts.push(html);
    }
  }
  assert.equal(texts.length, 100);
  await store.close();
});

test('no key of an object leads anywhere but to the object', async () => {
  const { store, handler, adapter } = open();
  const body = `{"id":"p","parent":null,"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},
    "author":{"name":"Ada","__proto__":{"id":"m","role":"moderator"},"role":"moderator","id":"m"},
    "body":{"format":"text","source":"Hello."},"spamSignals":{"seconds":60},"status":"approved","pinned":true,"createdAt":"1999-01-01T00:00:00Z","kind":"ping"}`;
  const headers = { 'content-type': 'application/json', authorization: `Guest ${'x'.repeat(40)}` };
  const response = await handler(new Request(`${HOME}/discussions/d/comments`, { method: 'POST', headers, body }));
  assert.equal(response.status, 201);
  const record = await response.json();
  assert.deepEqual(record.author, { name: 'Ada' });
  assert.deepEqual([record.pinned, record.kind, record.status], [undefined, 'comment', 'approved']);
  assert.ok(Date.parse(record.createdAt) > Date.parse('2026-01-01'));
  assert.equal({}.admin, undefined);
  for (const name of hostile.clobbering) {
    await adapter.react('d', 'p', { name, on: true });
    await adapter.add(name, draftOf('In a discussion of this name.'));
  }
  const { records } = await adapter.list('d');
  assert.deepEqual(Object.keys(records[0].reactions).sort(), [...hostile.clobbering].sort());
  const counts = await adapter.count(hostile.clobbering);
  for (const name of hostile.clobbering) assert.equal(counts.get(name), 1, name);
  await store.close();
});

test('two readers at once never see each other’s state', async () => {
  const { handler, store } = open();
  const readers = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      let secret;
      const adapter = httpAdapter({
        url: HOME,
        fetch: (url, init) => handler(new Request(url, init)),
        secret: { get: () => secret, set: (value) => (secret = value) },
        ...(index % 2 && { token: `user${index}` }),
      });
      await adapter.add('d', draftOf(`From ${index}.`));
      return { adapter, index };
    }),
  );
  const sessions = await Promise.all(readers.map(({ adapter }) => adapter.session()));
  for (const [index, { author }] of sessions.entries())
    assert.equal(author?.id, index % 2 ? `user${index}` : undefined);
  await store.close();
});

test('nothing secret is ever in an address', async () => {
  const { store, handler } = open();
  const addresses = [];
  let secret;
  const adapter = httpAdapter({
    url: HOME,
    fetch: (url, init) => {
      addresses.push(url);
      return handler(new Request(url, init));
    },
    secret: { get: () => secret, set: (value) => (secret = value) },
    token: 'a-token-nobody-should-see',
  });
  await adapter.list('d');
  await adapter.add('d', draftOf('Hello.'));
  const stop = adapter.watch('d', 0, () => {});
  await adapter.session();
  stop();
  for (const address of addresses) assert.ok(!address.includes('a-token-nobody-should-see'));
  await store.close();
});
