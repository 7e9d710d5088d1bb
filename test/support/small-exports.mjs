// For each format a very short export with two comments, of which the second replies to the first. For tests that change or cut a file
// at every byte.

const wxr = `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>K&amp;L</title><link>https://l.example/k/</link>
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author><![CDATA[Ådа]]></wp:comment_author>
<wp:comment_date_gmt>2024-01-01 10:00:00</wp:comment_date_gmt><wp:comment_content>Hi &#x1f511;</wp:comment_content>
<wp:comment_approved>1</wp:comment_approved></wp:comment>
<wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_parent>1</wp:comment_parent></wp:comment>
</item></channel></rss>`;

const disqus = `<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<thread dsq:id="7"><link>https://l.example/k/</link><title>K</title></thread>
<post dsq:id="1"><message><![CDATA[<p>Hi 🔑</p>]]></message><createdAt>2024-01-01T10:00:00Z</createdAt><thread dsq:id="7"/></post>
<post dsq:id="2"><author><name>B</name></author><thread dsq:id="7"/><parent dsq:id="1"/></post>
</disqus>`;

const lines = (...values) => values.map((value) => JSON.stringify(value)).join('\n');

const record = (id, parent) => ({
  id,
  discussion: 'd',
  parent,
  author: { name: 'Åda' },
  body: { format: 'text', source: 'Hi 🔑' },
  createdAt: '2024-01-01T10:00:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
});

/** By format, or by format and layout: a text that ends with the last necessary character. */
export const SMALL = {
  wordpress: wxr,
  disqus,
  'isso generic': JSON.stringify([
    {
      id: '/k/',
      title: 'K',
      comments: [
        { id: 1, text: 'Hi 🔑' },
        { id: 2, text: 'x' },
      ],
    },
  ]),
  'isso rows': JSON.stringify([
    { id: 1, parent: null, uri: '/k/', created: 1.7e9, mode: 1, text: 'Hi 🔑' },
    { id: 2, parent: 1, uri: '/k/', created: 1.7e9, mode: 1, text: 'x' },
  ]),
  remark42: lines(
    { version: 1, users: [{ id: 'u' }], posts: [{ url: '/k/' }] },
    { id: 'a', pid: '', text: 'Hi 🔑', user: { id: 'u', name: 'Åda' }, locator: { url: '/k/' } },
    { id: 'b', pid: 'a', text: 'x', user: { id: 'u' }, locator: { url: '/k/' } },
  ),
  commento: JSON.stringify({
    version: 1,
    comments: [
      { commentHex: 'a', domain: 'l.example', url: '/k/', commenterHex: 'u', markdown: 'Hi 🔑', parentHex: 'root' },
      { commentHex: 'b', domain: 'l.example', url: '/k/', commenterHex: 'u', markdown: 'x', parentHex: 'a' },
    ],
    commenters: [{ commenterHex: 'u', name: 'Åda' }],
  }),
  comentario: JSON.stringify({
    version: 3,
    pages: [{ id: 'p', path: '/k/' }],
    comments: [
      { id: 'a', pageId: 'p', markdown: 'Hi 🔑', isApproved: true },
      { id: 'b', parentId: 'a', pageId: 'p', markdown: 'x', isApproved: true },
    ],
  }),
  waline: JSON.stringify({
    type: 'waline',
    data: {
      Comment: [
        { objectId: 1, comment: 'Hi 🔑', url: '/k/' },
        { objectId: 2, pid: 1, comment: 'x', url: '/k/' },
      ],
    },
  }),
  'valine lines': lines(
    { objectId: 'a', nick: 'Åda', comment: 'Hi 🔑', url: '/k/' },
    { objectId: 'b', pid: 'a', comment: 'x', url: '/k/' },
  ),
  'valine results': JSON.stringify({
    results: [
      { objectId: 'a', comment: 'Hi 🔑', url: '/k/' },
      { objectId: 'b', pid: 'a', comment: 'x', url: '/k/' },
    ],
  }),
  artalk: JSON.stringify([
    { id: '1', rid: '', content: 'Hi 🔑', nick: 'Åda', page_key: '/k/' },
    { id: '2', rid: '1', content: 'x', page_key: '/k/' },
  ]),
  twikoo: JSON.stringify([
    { _id: 'a', nick: 'Åda', comment: 'Hi 🔑', url: '/k/' },
    { _id: 'b', pid: 'a', nick: '', comment: 'x', url: '/k/' },
  ]),
  archive: JSON.stringify({
    afterword: 1,
    discussions: [{ id: 'd', comments: [record('a', null), record('b', 'a')] }],
  }),
  'archive lines': lines({ afterword: 1 }, { discussion: { id: 'd' } }, record('a', null), record('b', 'a')),
};

/** The exports that are several values, one after another: such a file may end after any of them. */
export const SEQUENCES = new Set(['remark42', 'valine lines', 'archive lines']);
