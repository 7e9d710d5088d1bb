// The Atom feeds: what RFC 4287 asks for, names that stay, and each body as what its format says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';
import { hostileTexts } from '../fixtures/hostile.js';

const DISCUSSION = 'https://blog.example/a?b=c';

const record = (id, body, more = {}) => ({
  id,
  discussion: DISCUSSION,
  parent: null,
  author: { name: 'Ada', url: 'https://ada.example/' },
  body: typeof body === 'string' ? { format: 'text', source: body } : body,
  createdAt: '2026-05-01T09:30:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
  ...more,
});

const handlerOver = (comments, options = {}) =>
  createHandler({
    adapter: memoryAdapter({ archive: { afterword: 1, discussions: [{ id: DISCUSSION, comments }] } }),
    ...options,
  });
const FEEDS = ['/feed', `/discussions/${encodeURIComponent(DISCUSSION)}/feed`];

/** An element with its attributes, its text and the elements in it. */
const parse = (xml) => {
  const root = { children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => assert.fail(error.message));
  parser.on('opentag', ({ local, uri, attributes }) => {
    assert.equal(uri, 'http://www.w3.org/2005/Atom');
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element = { name: local, attributes: values, text: '', children: [] };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1).text += text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0];
};
const all = (element, name) => element.children.filter((child) => child.name === name);
const one = (element, name) => {
  const found = all(element, name);
  assert.equal(found.length, 1, `one ${name} in ${element.name}`);
  return found[0];
};

const feedFrom = async (handler, path, origin = 'https://comments.example') => {
  const response = await handler(new Request(origin + path));
  assert.equal(response.status, 200);
  return parse(await response.text());
};
const contentsOf = (feed) =>
  Object.fromEntries(
    all(feed, 'entry').map((entry) => [one(entry, 'id').text.split(':').at(-1), one(entry, 'content').text]),
  );

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const isIri = (text) => /^urn:[a-z\d-]+:[\w.~!$&'()*+,;=:@%/-]+$/i.test(text);

test('a feed and each of its entries have what RFC 4287 requires', async () => {
  const edited = '2026-06-01T00:00:00Z';
  const comments = [
    record('a', 'Hello.', { editedAt: edited }),
    record('b/ü', 'Nobody.', { author: { name: ' ' }, createdAt: '2026-05-02T00:00:00Z' }),
  ];
  for (const path of FEEDS) {
    const feed = await feedFrom(handlerOver(comments), path);
    assert.equal(feed.name, 'feed');
    for (const element of [feed, ...all(feed, 'entry')]) {
      assert.ok(isIri(one(element, 'id').text), one(element, 'id').text);
      assert.notEqual(one(element, 'title').text.trim(), '');
      assert.match(one(element, 'updated').text, DATE);
    }
    const own = all(feed, 'link').filter(({ attributes }) => attributes.rel === 'self');
    assert.equal(own.length, 0, 'a server that was not told where it is says nothing of it');
    const entries = all(feed, 'entry');
    assert.equal(entries.length, 2);
    assert.equal(new Set(entries.map((entry) => one(entry, 'id').text)).size, 2);
    for (const entry of entries) {
      assert.notEqual(one(one(entry, 'author'), 'name').text.trim(), '');
      assert.match(one(entry, 'published').text, DATE);
      assert.equal(
        one(entry, 'link').attributes.href,
        `${DISCUSSION}#comment-${one(entry, 'id').text.split(':').at(-1)}`,
      );
      assert.equal(one(entry, 'content').attributes.type, 'html');
    }
    const [updated, ofFirst, ofSecond] = [feed, ...entries].map((element) => Date.parse(one(element, 'updated').text));
    assert.deepEqual(
      [updated, ofFirst, ofSecond],
      [Date.parse(edited), Date.parse(comments[1].createdAt), Date.parse(edited)],
    );
  }
  const empty = await feedFrom(handlerOver([]), '/feed');
  for (const name of ['id', 'title', 'updated']) one(empty, name);
});

test('a feed’s name and what it says are the same however the server is called', async () => {
  const handler = handlerOver([record('a', 'Hello.')]);
  for (const path of [...FEEDS, '/openapi.json']) {
    const answers = await Promise.all(
      ['https://comments.example', 'https://evil.example'].map(async (origin) =>
        (await handler(new Request(origin + path))).text(),
      ),
    );
    assert.equal(answers[0], answers[1]);
    assert.ok(!answers[0].includes('comments.example'));
  }
  const names = await Promise.all(FEEDS.map(async (path) => one(await feedFrom(handler, path), 'id').text));
  assert.notEqual(names[0], names[1]);
  const url = 'https://blog.example/comments';
  const told = await feedFrom(handlerOver([], { url }), `/comments${FEEDS[1]}`);
  assert.equal(one(told, 'id').text, names[1]);
  assert.equal(one(told, 'link').attributes.href, `${url}/feed?discussion=${encodeURIComponent(DISCUSSION)}`);
});

test('a body is read as its format says', async () => {
  const html = `<p>One <b>bold</b> &amp; &hellip; <a href="javascript:x()">link</a> <a href="/x">there</a><br>line</p>
<!-- hidden --><script>alert(1)</script><style>p {}</style><ul><li>first</li><li>second &lt;b&gt; &#128512; &nosuch;</li></ul>`;
  const feed = await feedFrom(
    handlerOver([
      record('text', '**not bold** & <b>'),
      record('code', 'if x:\n    do  y\n\tend'),
      record('markdown', { format: 'markdown', source: '**bold** [link](https://a.example/) <b>x</b>\n\n- item' }),
      record('html', { format: 'html', source: html }),
    ]),
    '/feed',
  );
  assert.deepEqual(contentsOf(feed), {
    text: '<p>**not bold** &amp; &lt;b&gt;</p>',
    code: '<p>if x:<br>\u00a0\u00a0\u00a0 do\u00a0 y<br>\u00a0\u00a0\u00a0 end</p>',
    markdown:
      '<p><strong>bold</strong> <a href="https://a.example/" rel="ugc nofollow noopener">link</a> &lt;b&gt;x&lt;/b&gt;</p>\n<ul dir="auto"><li>item</li></ul>',
    html:
      '<p>One <strong>bold</strong> &amp; … link <a href="https://blog.example/x" rel="ugc nofollow noopener">there</a><br>line</p>\n' +
      '<ul dir="auto"><li>first</li><li>second &lt;b&gt; 😀 &amp;nosuch;</li></ul>',
  });
});

test('what a feed is made of is escaped, whatever its format', async () => {
  const comments = ['text', 'markdown', 'html'].flatMap((format) =>
    hostileTexts
      .filter((source) => source.trim())
      .map((source, index) => record(`${format}${index}`, { format, source: `${source}\n\n${source}` })),
  );
  const TAGS =
    /^<(\/?(p|em|strong|del|code|pre|blockquote|ul|ol|li|h[1-6])|br|hr|\/a|a href="(https?:\/\/|mailto:)[^"<>]*" rel="ugc nofollow noopener"|ol start="\d+")>$/;
  for (let start = 0; start < comments.length; start += 50) {
    const contents = Object.values(contentsOf(await feedFrom(handlerOver(comments.slice(start, start + 50)), '/feed')));
    assert.ok(contents.length > 0);
    for (const html of contents) for (const [tag] of html.matchAll(/<[^>]*>?/g)) assert.match(tag, TAGS, html);
  }
});

test('what the server says in a feed is in the language of the site, and in its own words', async () => {
  const locales = { gsw: { mail: { anonymous: 'Öpper & <b>', feed: 'Alli]]> Kommentär' } } };
  const titlesIn = async (options) => {
    const handler = handlerOver([record('a', 'Hello.', { author: { name: '' } })], options);
    const feed = await feedFrom(handler, '/feed');
    const entry = one(feed, 'entry');
    assert.equal(one(one(entry, 'author'), 'name').text, one(entry, 'title').text);
    return [one(feed, 'title').text, one(entry, 'title').text];
  };
  assert.deepEqual(await titlesIn({}), ['Responses', 'Anonymous']);
  assert.deepEqual(await titlesIn({ language: 'pt-PT' }), ['Comentários', 'Sem nome']);
  assert.deepEqual(await titlesIn({ language: 'gsw', locales }), ['Alli]]> Kommentär', 'Öpper & <b>']);
  assert.throws(() => handlerOver([], { language: 'gsw' }), /there are no words in "gsw"/);
});
