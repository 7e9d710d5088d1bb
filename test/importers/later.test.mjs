// A later export of the same site: what was not changed here since the last import is brought up to date, what was changed here is
// kept and said to be so, and nothing that differs is called unchanged; in SQLite, in PostgreSQL, and in stores of before.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { importInto, reportText } from '../../src/importers/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { bring, contentsOf, fixture, FORMAT_OF, linesOf, open, openStore } from '../support/importing.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';

/** By fixture: words of it that a later export has otherwise. Each changes one comment. */
const LATER = {
  'wordpress.xml': [
    ['Once is enough here.', 'Once was enough.'],
    ['Cleo', 'Cleopatra'],
  ],
  'disqus.xml': [
    ['Mine turns twice.', 'Mine turned twice.'],
    ['<name>Dee', '<name>Delia'],
  ],
  'isso-generic.json': [['Mine *turns*', 'Mine *turned*']],
  'remark42.ndjson': [
    ['I stand **before**', 'I stood **before**'],
    ['"name":"Dee"', '"name":"Delia"'],
  ],
  'commento.json': [
    ['I stand **before**', 'I stood **before**'],
    ['After you.', 'Please, after you.'],
  ],
  'comentario.json': [
    ['I stand **before**', 'I stood **before**'],
    ['Buy!', 'Buy two!'],
  ],
  'waline.json': [
    ['I stand **before**', 'I stood **before**'],
    ['I am waiting.', 'I am still waiting.'],
  ],
  'valine.ndjson': [
    ['I stand <b>before</b>', 'I stood <b>before</b>'],
    ['Buy!', 'Buy two!'],
  ],
  'artalk.json': [
    ['I stand **before**', 'I stood **before**'],
    ['I am waiting.', 'I am still waiting.'],
  ],
  'twikoo.json': [
    ['I stand <b>before</b>', 'I stood <b>before</b>'],
    ['Buy!', 'Buy two!'],
  ],
};

const laterThan = (name) => {
  let text = fixture(name).toString();
  for (const [from, to] of LATER[name]) {
    assert.ok(text.includes(from), `${name} says ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
};

test('every format of another system has a later export', () =>
  assert.deepEqual(
    Object.keys(LATER),
    Object.keys(FORMAT_OF).filter((name) => !name.startsWith('afterword')),
  ));

/** Lines without the number of the revision, which a store counts itself. */
const said = (discussions) => linesOf(discussions).map((line) => line.replace(/, revision \d+/, ''));

const bringsUpToDate = async (t, name, store) => {
  await importInto(await open(fixture(name)), store);
  const later = await open(laterThan(name));
  const dry = await importInto(later, store, { dryRun: true });
  const { total } = await importInto(later, store);
  assert.deepEqual(total, dry.total);
  assert.deepEqual([total.added, total.changed, total.kept], [0, LATER[name].length, 0]);
  const fresh = await bring(t, laterThan(name));
  const byId = (discussions) => [...discussions].sort((a, b) => (a.id < b.id ? -1 : 1));
  assert.deepEqual(said(byId(await contentsOf(store))), said(byId(fresh.discussions)));
  const again = await importInto(later, store);
  assert.deepEqual([again.total.changed, again.total.kept], [0, 0]);
};

for (const name of Object.keys(LATER))
  test(`${name}: a later export brings up to date what was not changed here`, async (t) =>
    bringsUpToDate(t, name, await openStore(t)));

test('PostgreSQL is brought up to date by a later export of every format', { skip: noPostgres }, async (t) => {
  const server = await Postgres.start();
  t.after(() => server.stop());
  for (const [index, name] of Object.keys(LATER).entries())
    await t.test(name, async (inner) => {
      const url = await server.createDatabase(`later${index}`);
      const store = sqlStore({ open: () => openDatabase(url) });
      await store.ready();
      inner.after(() => store.close());
      await bringsUpToDate(inner, name, store);
    });
});

const wxr = (...comments) => `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>
<link>https://lantern.example/keys/</link>${comments
  .map(
    ([id, approved, text]) => `<wp:comment><wp:comment_id>${id}</wp:comment_id>
<wp:comment_author>Ada</wp:comment_author><wp:comment_date_gmt>2024-01-01 10:00:0${id}</wp:comment_date_gmt>
<wp:comment_content>${text}</wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved></wp:comment>`,
  )
  .join('')}</item></channel></rss>`;
const KEYS = 'https://lantern.example/keys/';
const MODERATOR = { caller: { key: 'moderator', moderates: true } };

const statesIn = async (store) =>
  (await contentsOf(store)).flatMap(({ comments }) =>
    comments.map(({ id, status, body }) => [id, status, body.source.replaceAll(/<\/?p>/g, '')]),
  );

test('approvals and removals of the old system arrive, and so do comments it found to be no spam', async (t) => {
  const { store } = await bring(t, wxr([1, '0', 'Waits'], [2, 'spam', 'No spam'], [3, '1', 'Goes'], [4, 'trash', 'x']));
  const version = await store.version(KEYS);
  const { total } = await importInto(
    await open(wxr([1, '1', 'Waits'], [2, '1', 'No spam'], [3, 'trash', 'Goes'], [4, '1', 'Back'])),
    store,
  );
  assert.deepEqual([total.changed, total.unchanged, total.kept], [4, 0, 0]);
  assert.deepEqual(await statesIn(store), [
    ['1', 'approved', 'Waits'],
    ['2', 'approved', 'No spam'],
    ['3', 'removed', ''],
    ['4', 'approved', 'Back'],
  ]);
  assert.equal((await store.list(KEYS)).total, 3);
  assert.equal((await store.changes(KEYS, version)).records.length, 4, 'open pages hear of them');
});

test('what was edited, approved or taken down here is kept, reported, and never written over', async (t) => {
  const { store } = await bring(t, wxr([1, '1', 'One'], [2, '0', 'Two'], [3, '1', 'Three'], [4, '1', 'Four']));
  await store.edit(KEYS, '1', { body: { format: 'text', source: 'Edited here' } });
  await store.moderate(KEYS, { action: 'approve', comment: '2', revision: 1 }, MODERATOR);
  await store.remove(KEYS, '3');
  const before = await statesIn(store);
  const source = await open(wxr([1, '1', 'Edited there'], [2, '0', 'Two'], [3, '1', 'Three'], [4, '1', 'Four']));
  for (const dryRun of [true, false]) {
    const report = await importInto(source, store, { dryRun });
    assert.deepEqual([report.total.changed, report.total.unchanged, report.total.kept], [0, 1, 3]);
    assert.deepEqual(
      report.kept.map(({ comment }) => comment),
      ['1', '2', '3'],
    );
    assert.match(reportText(report), /Kept\n +3 {2}changed here, or newer here[^\n]*\n +comment 1, in https/);
  }
  assert.deepEqual(await statesIn(store), before);
});

test('what both sides came to alike is unchanged, and from then on brought up to date', async (t) => {
  const { store } = await bring(t, wxr([1, '0', 'One']));
  await store.moderate(KEYS, { action: 'approve', comment: '1', revision: 1 }, MODERATOR);
  assert.equal((await importInto(await open(wxr([1, '1', 'One'])), store)).total.unchanged, 1);
  assert.equal((await importInto(await open(wxr([1, '1', 'Edited'])), store)).total.changed, 1);
});

test('likes given here are added to those given there, and do not hold up an edit', async (t) => {
  const row = (like, text) =>
    JSON.stringify([{ id: '1', content: text, nick: 'A', page_key: KEYS, vote_up: like, created_at: '2024-01-01' }]);
  const { store } = await bring(t, row('3', 'One'));
  await store.react(KEYS, '1', { name: 'like', on: true }, { caller: { key: 'reader' } });
  const { total } = await importInto(await open(row('5', 'Edited')), store);
  assert.deepEqual([total.changed, total.kept], [1, 0]);
  assert.equal((await importInto(await open(row('5', 'Edited')), store)).total.unchanged, 1);
  const [{ comments }] = await contentsOf(store);
  assert.deepEqual([comments[0].reactions.like.count, comments[0].body.source], [6, 'Edited']);
});

test('a removal that arrives takes the e-mail address with it', async (t) => {
  const withEmail = (approved) =>
    wxr([1, approved, 'One']).replace(
      '<wp:comment_date_gmt>',
      '<wp:comment_author_email>ada@mail.example</wp:comment_author_email><wp:comment_date_gmt>',
    );
  const { store } = await bring(t, withEmail('1'), { emails: true });
  assert.equal((await store.emailsOf(KEYS, ['1'])).size, 1);
  await importInto(await open(withEmail('trash')), store, { emails: true });
  assert.equal((await store.emailsOf(KEYS, ['1'])).size, 0);
});

test('a discussion that was opened here is not closed again by an export that still says so', async (t) => {
  const closed = wxr([1, '1', 'One']).replace('<link>', '<wp:comment_status>closed</wp:comment_status><link>');
  const { store } = await bring(t, closed);
  await store.moderate(KEYS, { action: 'open' }, MODERATOR);
  await importInto(await open(closed), store);
  assert.equal((await store.list(KEYS)).closed ?? false, false);
});

test('what an import wrote goes along into an archive and back', async (t) => {
  const { store } = await bring(t, wxr([1, '1', 'One'], [2, '1', 'Two']));
  await importInto(await open(wxr([1, '1', 'One, edited'], [2, '1', 'Two'])), store);
  const discussions = [];
  for await (const { about, comments } of store.discussions()) {
    discussions.push({ ...about, comments: [] });
    for await (const record of comments) discussions.at(-1).comments.push(record);
  }
  const { store: copy } = await bring(t, JSON.stringify({ afterword: 1, discussions }));
  const later = await open(wxr([1, '1', 'One, edited twice'], [2, '1', 'Two']));
  const { total } = await importInto(later, copy);
  assert.deepEqual([total.changed, total.unchanged, total.kept], [1, 1, 0]);
});

test('the memory adapter is brought up to date as well', async () => {
  const place = memoryAdapter();
  await importInto(await open(wxr([1, '0', 'One'])), place);
  assert.equal((await importInto(await open(wxr([1, '1', 'One, edited'])), place)).total.changed, 1);
  const { records } = await place.list(KEYS);
  assert.deepEqual([records[0].status, records[0].body.source], ['approved', '<p>One, edited</p>']);
});

test('in a store of before, what is in its first state is brought up to date, and all else is kept', async (t) => {
  // Made by Afterword at 355cb3c: comments 1 to 3 imported, 2 edited by a moderator, 3 approved by one.
  const connection = await openDatabase(':memory:');
  const statements = readFileSync('test/fixtures/importers/store-of-before.sql', 'utf8').split(';\n').filter(Boolean);
  for (const one of statements)
    await connection.db.executeQuery({ sql: one, parameters: [], query: { kind: 'RawNode' }, queryId: {} });
  const store = sqlStore({ open: async () => connection });
  t.after(() => store.close());
  const later = await open(wxr([1, '1', 'One, edited'], [2, '1', 'Two, edited'], [3, '0', 'Three, edited']));
  const { total } = await importInto(later, store);
  assert.deepEqual([total.changed, total.kept, total.unchanged], [1, 2, 0]);
  assert.deepEqual(
    (await statesIn(store)).map(([id, status, text]) => [id, status, text]),
    [
      ['1', 'approved', 'One, edited'],
      ['2', 'approved', 'Edited here'],
      ['3', 'approved', 'Three'],
    ],
  );
});
