// What a real WordPress exports, imported: the same thread that the same WordPress shows through its REST API, comment for comment.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wordpressAdapter } from '../../src/adapters/wordpress.js';
import { bring, countsOf } from '../support/importing.mjs';
import { noWordPress, WordPress } from '../support/wordpress.mjs';

/** HTML as one reads it: without what WordPress adds when it shows it, and with lines where elements break them. */
const read = (html) =>
  html
    .replaceAll(/<br\s*\/?>\n?/g, '\n')
    .replaceAll(/\s*<\/p>\s*<p>\s*/g, '\n\n')
    .replaceAll(/ rel="[^"]*"/g, '')
    .replaceAll(/\s*(<\/?(?:p|blockquote|pre)>)\s*/g, '$1')
    .trim();

const facts = ({ id, parent, author: { name, url }, body, createdAt, status, kind }) => ({
  id,
  parent,
  name,
  url,
  says: read(body.source),
  at: Date.parse(createdAt),
  status,
  kind,
});

describe('the export of a WordPress', { skip: noWordPress }, () => {
  let site;
  before(async () => {
    site = await WordPress.start();
  });
  after(() => site?.stop());

  it('imports to the thread that its REST API shows, comment for comment', async (t) => {
    const post = await site.post({ title: 'Keys & Locks' });
    const say = async (content, more = {}) => {
      const body = { post: Number(post.id), content, author_name: 'Ada', author_email: 'ada@mail.example', ...more };
      return (await site.admin('/wp/v2/comments', { method: 'POST', body })).id;
    };
    const first = await say('One line,\nand another.\n\nA paragraph with <em>an element</em> &amp; a 🔑.', {
      author_name: 'Łukasz & Søren',
      author_url: 'https://lukasz.example/?a=1&b=2',
      date_gmt: '2020-02-29T23:59:59',
    });
    const second = await say('<blockquote>Quoted.</blockquote>\nAnswered.', {
      parent: first,
      date_gmt: '2020-03-01T00:00:01',
    });
    for (let depth = 0, parent = second; depth < 6; depth += 1) parent = await say(`Down to ${depth}.`, { parent });
    await say('With <a href="https://a.example/x?y=1&amp;z=2">a link</a> and <code>a &lt; b</code>.');
    await say('I wait.', { status: 'hold' });
    await say('I am spam.', { status: 'spam' });
    await site.insertPing(post.id);

    const adapter = wordpressAdapter({ url: site.api });
    const { records, total } = await adapter.list(post.id);
    const { source, report, discussions } = await bring(t, site.export());
    assert.equal(source.format, 'wordpress');
    const discussion = discussions.find(({ id }) => id === post.link);
    assert.equal(discussion.title, 'Keys & Locks');
    assert.equal(discussion.url, post.link);
    // Readers are shown what is approved; the export has what waits as well, and never spam.
    const waiting = discussion.comments.filter(({ status }) => status === 'pending');
    assert.deepEqual(
      waiting.map(({ body }) => body.source),
      ['<p>I wait.</p>'],
    );
    const approved = discussion.comments.filter(({ status }) => status === 'approved');
    assert.equal(approved.length, total);
    const sorted = (all) => all.map(facts).sort((a, b) => Number(a.id) - Number(b.id));
    assert.deepEqual(sorted(approved), sorted(records));
    assert.deepEqual(countsOf(report.repaired), {});
    assert.doesNotMatch(JSON.stringify(discussions), /@mail\.example|127\.0\.0\.1","/);
  });
});
