// What moving in keeps of names, dates, answers and addresses where a file tells them in an odd way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMapping, importInto, reportText, writeWordpress } from '../../src/importers/index.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { timeIn } from '../../src/importers/dates.js';
import { bring, contentsOf, countsOf, linesOf, open } from '../support/importing.mjs';

const comment = (id, fields = '', about = '') =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>Ann</wp:comment_author>
<wp:comment_content>Hello ${id}</wp:comment_content><wp:comment_approved>1</wp:comment_approved>${fields}</wp:comment>${about}`;
const wxr = (...parts) =>
  `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><link>https://lantern.example/p/</link>${parts.join('')}</item></channel></rss>`;
const disqus = (thread, ...posts) =>
  `<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"><thread dsq:id="1">${thread}</thread>${posts.join('')}</disqus>`;
const post = (id, name) =>
  `<post dsq:id="${id}"><message><![CDATA[<p>a &amp; b</p>]]></message><createdAt>2020-01-02T03:04:05Z</createdAt><author><name>${name}</name></author><thread dsq:id="1"/></post>`;
const commentsIn = ({ discussions }) => discussions.flatMap(({ comments }) => comments);

test('entities in names and titles are decoded once, in CDATA or not, and never in what a comment says', async (t) => {
  const spellings = [
    ['<![CDATA[It&#8217;s &raquo; Q&amp;A &#8212; x]]>', 'It’s » Q&A — x'],
    ['It&amp;#8217;s Q&amp;amp;A', 'It’s Q&A'],
    ['<![CDATA[AT&amp;amp;T]]>', 'AT&amp;T'],
    ['AT&amp;T', 'AT&T'],
    ['<![CDATA[&nosuch; & &amp &copy1]]>', '&nosuch; & &amp &copy1'],
  ];
  for (const [written, meant] of spellings) {
    const page = await bring(t, wxr(`<title>${written}</title>`, comment(1).replace('>Ann<', `>${written}<`)));
    assert.deepEqual([page.discussions[0].title, commentsIn(page)[0].author.name], [meant, meant], written);
    const thread = await bring(
      t,
      disqus(`<link>https://b.example/p</link><title>${written}</title>`, post(2, written)),
    );
    assert.deepEqual([thread.discussions[0].title, commentsIn(thread)[0].author.name], [meant, meant], written);
    assert.equal(commentsIn(thread)[0].body.source, '<p>a &amp; b</p>');
  }
});

test('systems that keep names as HTML bring what they say', async (t) => {
  const isso = [{ id: 1, uri: '/p/', created: 1600000000, mode: 1, text: 'x &amp; y', author: 'A &amp; B &lt;3' }];
  const remark = `{"version":1,"users":[],"posts":[]}\n${JSON.stringify({
    id: 'a',
    text: 'x',
    user: { id: 'u', name: 'A &amp; B &lt;3' },
    locator: { url: 'https://b.example/p' },
    time: '2020-01-01T00:00:00Z',
    title: 'A &amp; B &lt;3',
  })}`;
  for (const content of [JSON.stringify(isso), remark])
    assert.equal(commentsIn(await bring(t, content))[0].author.name, 'A & B <3');
});

test('dates as Go writes them are read', () => {
  const time = Date.UTC(2021, 9, 28, 12, 50, 15);
  for (const zone of ['+0800', '+0800 +0800', '+0800 CST', '+08:00 m=+0.01', '+0800 CST m=-12.5'])
    assert.equal(timeIn(`2021-10-28 20:50:15 ${zone}`), time, zone);
  assert.equal(timeIn('2021-10-28 20:50:15 whenever'), undefined);
});

test('a comment without a date is as old as what is nearest to it, never of 1970, and the report says so', async (t) => {
  const page = '<wp:post_date_gmt>2019-05-05 05:05:05</wp:post_date_gmt>';
  const dated = '<wp:comment_date_gmt>2020-01-01 00:00:00</wp:comment_date_gmt>';
  const never = '<wp:comment_date_gmt>1970-01-01 00:00:00</wp:comment_date_gmt>';
  const files = [
    [wxr(page, comment(1)), '2019-05-05T05:05:05Z'],
    [wxr('<pubDate>Sun, 05 May 2019 05:05:05 +0000</pubDate>', comment(1)), '2019-05-05T05:05:05Z'],
    [wxr(comment(1), comment(2, dated)), '2020-01-01T00:00:00Z'],
    [wxr(page, comment(2, dated), comment(1)), '2020-01-01T00:00:00Z'],
    [wxr(comment(1, never), comment(2, dated)), '2020-01-01T00:00:00Z'],
    [wxr(comment(1)), '2000-01-01T00:00:00Z'],
    [
      disqus(
        '<link>https://b.example/p</link><createdAt>2018-01-01T00:00:00Z</createdAt>',
        post(1, 'Ann').replace(/<createdAt>.*<\/createdAt>/, ''),
      ),
      '2018-01-01T00:00:00Z',
    ],
    [
      '[{"_id":"1","nick":"A","comment":"x","url":"/p/","created":0},{"_id":"2","nick":"A","comment":"x","url":"/q/","created":1577836800000}]',
      '2020-01-01T00:00:00Z',
    ],
    [
      '[{"id":"1","content":"x","page_key":"/p/","created_at":"0001-01-01 00:00:00 +0000 UTC"},{"id":"2","rid":"1","content":"x","page_key":"/p/","created_at":"2020-01-01"}]',
      '2020-01-01T00:00:00Z',
    ],
  ];
  for (const [content, date] of files) {
    const result = await bring(t, content);
    assert.equal(commentsIn(result).find(({ id }) => id === '1').createdAt, date, content);
    assert.equal(countsOf(result.report.repaired).date, 1);
    const { total } = await importInto(result.source, result.store);
    assert.equal(total.unchanged, total.source);
  }
});

test('a reply whose parent is gone answers the first comment of its thread, where that is named', async (t) => {
  const row = (id, pid, rid, more) => ({ nick: id, comment: id, url: '/p/', pid, rid, ...more });
  const twikoo = [
    row('r', '', '', { _id: 'r' }),
    row('c', 'gone', 'r', { _id: 'c' }),
    row('d', 'gone', 'away', { _id: 'd' }),
  ];
  const rows = [
    row('r', '', '', { objectId: 'r' }),
    row('c', 'gone', 'r', { objectId: 'c' }),
    row('d', 'gone', 'away', { objectId: 'd' }),
  ];
  for (const content of [JSON.stringify(twikoo), JSON.stringify(rows), JSON.stringify({ data: { Comment: rows } })]) {
    const result = await bring(t, content);
    assert.deepEqual(
      commentsIn(result).map(({ id, parent }) => [id, parent]),
      [
        ['c', 'r'],
        ['d', null],
        ['r', null],
      ],
    );
    const repaired = countsOf(result.report.repaired);
    assert.deepEqual([repaired['lost-parent'], repaired['missing-parent']], [1, 1]);
  }
});

test('a page with and without a slash whose answers go between is one discussion, and the report says which rule names it', async (t) => {
  const row = (_id, url, pid) => ({
    _id,
    nick: _id,
    comment: _id,
    url,
    pid,
    href: `https://b.example${url}`,
    created: 1600000000000,
  });
  const rows = [
    row('r', '/p', ''),
    row('c', '/p/', 'r'),
    row('d', '/p/', 'c'),
    row('x', '/q', ''),
    row('y', '/q/', ''),
  ];
  const { report, discussions } = await bring(t, JSON.stringify(rows));
  assert.deepEqual(
    discussions.map(({ id, comments }) => [id, comments.map(({ id: name, parent }) => [name, parent])]),
    [
      [
        'https://b.example/p',
        [
          ['c', 'r'],
          ['d', 'c'],
          ['r', null],
        ],
      ],
      ['https://b.example/q', [['x', null]]],
      ['https://b.example/q/', [['y', null]]],
    ],
  );
  assert.equal(countsOf(report.repaired)['missing-parent'], undefined);
  assert.match(
    reportText(report),
    /with and without a slash at the end[^\n]*--map slash or no-slash chooses its address/,
  );
  const ruled = await bring(t, JSON.stringify(rows), { mapping: createMapping({ rules: ['slash'] }) });
  assert.deepEqual(
    ruled.discussions.map(({ id }) => id),
    ['https://b.example/p/', 'https://b.example/q/'],
  );
  assert.equal(countsOf(ruled.report.repaired).slash, undefined);
});

test('WXR of our own that comes back into the same store adds nothing, whatever the ids are', async (t) => {
  const rows = [
    { _id: 'r', nick: 'Ann', url: '/p/', comment: '<p>root</p>', created: 1600000000000, like: ['u'], top: true },
    { _id: 'c', pid: 'r', nick: 'Bob', url: '/p/', comment: '<p>re</p>', created: 1600000001000 },
  ];
  const { store } = await bring(t, JSON.stringify(rows));
  const before = await contentsOf(store);
  let text = '';
  for await (const part of writeWordpress({ discussions: () => store.discussions() })) text += part;
  assert.match(text, /<wp:comment_id>1<\/wp:comment_id>/);
  const { total } = await importInto(await open(text), store);
  assert.deepEqual([total.added, total.changed, total.unchanged, total.kept], [0, 0, 2, 0]);
  assert.deepEqual(linesOf(await contentsOf(store)), linesOf(before));
  // Somebody answers in WordPress, which knows only its numbers.
  const answered = text.replace(
    '</item>',
    '<wp:comment><wp:comment_id>90</wp:comment_id><wp:comment_parent>2</wp:comment_parent><wp:comment_content>New</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment></item>',
  );
  assert.equal((await importInto(await open(answered), store)).total.added, 1);
  const [{ comments }] = await contentsOf(store);
  assert.equal(comments.find(({ id }) => id === '90').parent, 'c');
});

test('a comment that wpDiscuz keeps on top is pinned', async (t) => {
  const result = await bring(t, wxr(comment(1, '<wp:comment_type>wpdiscuz_sticky</wp:comment_type>')));
  assert.deepEqual([commentsIn(result)[0].pinned, commentsIn(result)[0].kind], [true, 'comment']);
});

test('discussions have the names that Disqus knows pages by, where that is asked for', async (t) => {
  const thread = '<id>post-7</id><link>https://b.example/p</link>';
  const names = async (...rules) =>
    (await bring(t, disqus(thread, post(2, 'Ann')), { mapping: createMapping({ rules }) })).discussions.map(
      ({ id, url }) => [id, url],
    );
  assert.deepEqual(await names(), [['https://b.example/p', 'https://b.example/p']]);
  assert.deepEqual(await names('disqus-id', 'slash'), [['post-7', 'https://b.example/p/']]);
});

test('an import under other rules that would leave comments in both places is refused, and a dry run tells of it', async (t) => {
  const content = wxr(comment(1, '<wp:comment_date_gmt>2020-01-01 00:00:00</wp:comment_date_gmt>'));
  const { source, store } = await bring(t, content);
  const before = await contentsOf(store);
  const mapping = createMapping({ rules: ['no-slash'] });
  const sentence =
    /^1 of these comments are in other discussions already: .* \(comment 1 is in https:\/\/lantern\.example\/p\/, and would be put into https:\/\/lantern\.example\/p as well\)\. Use the same --map/;
  await assert.rejects(importInto(source, store, { mapping }), { code: 'conflict', message: sentence });
  assert.deepEqual(await contentsOf(store), before);
  const dry = await importInto(source, store, { mapping, dryRun: true });
  assert.equal(dry.elsewhere.count, 1);
  assert.match(reportText(dry), /\n1 of these comments are in other discussions already/);
  assert.equal((await importInto(source, store, { mapping, both: true })).total.added, 1);
  // Another site's comment with the same number is another comment.
  const other = await open(
    wxr(comment(1, '<wp:comment_date_gmt>2021-01-01 00:00:00</wp:comment_date_gmt>')).replace('lantern', 'other'),
  );
  assert.equal((await importInto(other, store)).total.added, 1);
});

test('pages of one address are joined in as many steps as there are comments', async () => {
  const count = 20_000;
  const store = memoryAdapter();
  const page = (key) => ({ type: 'page', key: String(key), address: 'https://lantern.example/p/' });
  const answer = (key) => ({
    type: 'comment',
    page: String(key),
    id: `answer ${key}`,
    parent: `nothing ${key}`,
    line: 0,
    author: { name: 'Ann' },
    body: { format: 'text', source: 'Hello' },
    createdAt: '2020-01-02T03:04:05Z',
    status: 'approved',
    kind: 'comment',
  });
  const keys = Array.from({ length: count }, (_, key) => key);
  const source = {
    format: 'disqus',
    async *entries() {
      yield keys.map(page);
      yield keys.map(answer);
    },
  };
  // Asking each page for each comment would take minutes.
  const { total } = await importInto(source, store, { dryRun: true });
  assert.equal(total.source, count);
});
