// Importing more than once, and looking before importing: a dry run writes nothing and tells what an import then does; a second
// import changes nothing; what the store has is never taken for something else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { addsUp, importInto, reportText } from '../../src/importers/index.js';
import { bring, contentsOf, countsOf, fixture, FORMAT_OF, linesOf, open, openStore } from '../support/importing.mjs';

for (const name of Object.keys(FORMAT_OF)) {
  test(`${name}: a dry run writes nothing, adds up, and tells what is then done`, async (t) => {
    const store = await openStore(t);
    const source = await open(fixture(name));
    const dry = await importInto(source, store, { dryRun: true });
    assert.deepEqual(await contentsOf(store), []);
    assert.ok(addsUp(dry.total));
    for (const counts of dry.discussions) assert.ok(addsUp(counts), counts.id);
    const sum = (field) => dry.discussions.reduce((total, counts) => total + counts[field], 0);
    for (const field of ['source', 'added', 'changed', 'unchanged', 'kept']) assert.equal(sum(field), dry.total[field]);
    assert.deepEqual(countsOf(dry.dropped), dry.total.dropped);
    const done = await importInto(source, store);
    assert.deepEqual({ ...done, dryRun: true }, dry);
  });

  test(`${name}: a second import changes nothing, and says so`, async (t) => {
    const { source, store, report, discussions } = await bring(t, fixture(name));
    const dry = await importInto(source, store, { dryRun: true });
    const again = await importInto(source, store);
    assert.deepEqual({ ...again, dryRun: true }, dry);
    assert.deepEqual(again.total, { ...report.total, added: 0, unchanged: report.total.added, kept: 0 });
    assert.deepEqual(await contentsOf(store), discussions);
    assert.deepEqual(again.repaired, report.repaired);
  });
}

const wxr = (...comments) => `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>
<link>https://lantern.example/keys/</link>${comments
  .map(
    ([id, parent, name, date, text]) => `<wp:comment><wp:comment_id>${id}</wp:comment_id>
<wp:comment_author>${name}</wp:comment_author><wp:comment_date_gmt>${date}</wp:comment_date_gmt>
<wp:comment_content>${text}</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
<wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`,
  )
  .join('')}</item></channel></rss>`;

const OURS = [
  [1, 0, 'Ada', '2024-01-01 10:00:00', 'First.'],
  [2, 1, 'Bob', '2024-01-01 11:00:00', 'Second.'],
];

test('more of the same export adds only what is new', async (t) => {
  const { store } = await bring(t, wxr(...OURS));
  const source = await open(wxr(...OURS, [3, 2, 'Cleo', '2024-01-01 12:00:00', 'Third.']));
  const { total } = await importInto(source, store);
  assert.deepEqual(total, { source: 3, added: 1, changed: 0, unchanged: 2, kept: 0, dropped: {} });
});

test('a comment of another export with an id that is taken comes beside it, once, with its replies', async (t) => {
  const theirs = wxr(
    [1, 0, 'Dee', '2025-01-01 10:00:00', 'Another first.'],
    [2, 1, 'Eli', '2025-01-01 11:00:00', 'Its answer.'],
  );
  const { store } = await bring(t, wxr(...OURS));
  const source = await open(theirs);
  for (const counts of [
    { added: 2, unchanged: 0 },
    { added: 0, unchanged: 2 },
  ]) {
    const report = await importInto(source, store);
    assert.deepEqual(report.total, { source: 2, changed: 0, kept: 0, dropped: {}, ...counts });
    assert.deepEqual(countsOf(report.repaired), { 'taken-id': 2 });
  }
  assert.deepEqual(linesOf(await contentsOf(store)).slice(1), [
    '  1 < - | Ada | 2024-01-01T10:00:00Z, approved | html <p>First.</p>',
    '  1~wordpress < - | Dee | 2025-01-01T10:00:00Z, approved | html <p>Another first.</p>',
    '  2 < 1 | Bob | 2024-01-01T11:00:00Z, approved | html <p>Second.</p>',
    '  2~wordpress < 1~wordpress | Eli | 2025-01-01T11:00:00Z, approved | html <p>Its answer.</p>',
  ]);
});

test('an archive’s higher revision changes what is there, and a lower one does not', async (t) => {
  const record = (revision, source) => ({
    id: 'a',
    discussion: 'd',
    parent: null,
    author: { name: 'Ada' },
    body: { format: 'text', source },
    createdAt: '2024-01-01T00:00:00Z',
    status: 'approved',
    kind: 'comment',
    revision,
  });
  const archive = (...comments) => JSON.stringify({ afterword: 1, discussions: [{ id: 'd', comments }] });
  const { store } = await bring(t, archive(record(2, 'second')));
  for (const [revision, text, changed, kept] of [
    [1, 'first', 0, 'second'],
    [3, 'third', 1, 'third'],
  ]) {
    const source = await open(archive(record(revision, text)));
    const dry = await importInto(source, store, { dryRun: true });
    assert.equal(dry.total.changed, changed);
    assert.deepEqual((await importInto(source, store)).total, dry.total);
    assert.equal((await contentsOf(store))[0].comments[0].body.source, kept);
  }
});

test('e-mail addresses come along only when asked for, apart from the records, and not those of removed comments', async (t) => {
  const { store, report } = await bring(t, fixture('wordpress.xml'), { emails: true });
  const discussion = 'https://lantern.example/2024/keys/';
  const kept = await store.emailsOf(discussion, ['1', '2', '3', '5']);
  assert.deepEqual(
    [...kept].sort(([a], [b]) => Number(a) - Number(b)),
    [
      ['1', 'ada@mail.example'],
      ['2', 'ines@mail.example'],
    ],
  );
  assert.equal(report.emails, 2);
  assert.equal(countsOf(report.omitted).email, undefined);
  assert.doesNotMatch(JSON.stringify(await contentsOf(store)), /@mail/);
  const without = await bring(t, fixture('wordpress.xml'));
  assert.equal((await without.store.emailsOf(discussion, ['1', '2'])).size, 0);
});

test('pages that readers cannot see come along when asked for', async (t) => {
  const { report, discussions } = await bring(t, fixture('wordpress.xml'), { hidden: true });
  assert.equal(report.total.dropped['hidden-page'], undefined);
  assert.deepEqual(linesOf(discussions).slice(-3, -1), [
    'https://lantern.example/?p=12 “A draft”',
    '  20 < - | Ines | 2024-03-08T10:00:00Z, approved | html <p>Not yet.</p>',
  ]);
});

test('the report as text has the counts, the reasons with their lines, and nothing that a terminal obeys', async (t) => {
  const escape = '\u001b]0;pwned\u0007';
  const { report } = await bring(
    t,
    JSON.stringify([{ id: '1', rid: `${escape}9`, content: 'x', nick: 'n', page_key: `/${escape}` }, 7]),
  );
  const text = reportText(report);
  assert.match(text, /^Artalk export \(Artrans\): done\n/);
  assert.match(text, /\n2 discussions +2 +1 +0 +0 +0 +1\n/);
  assert.match(
    text,
    /Dropped\n +1 {2}not a valid record of a comment\n +line 1, in artalk:no-page, it is not a record\n/,
  );
  assert.match(text, /Repaired\n +1 {2}its parent is not in the file: became the root of a thread\n/);
  // oxlint-disable-next-line no-control-regex -- they are what must not be there
  assert.doesNotMatch(text.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f]/);
});

test('an import that is no longer wanted stops, and has written nothing while it read', async (t) => {
  const store = await openStore(t);
  const source = await open(fixture('wordpress.xml'));
  await assert.rejects(importInto(source, store, { signal: AbortSignal.abort() }), { code: 'aborted' });
  assert.deepEqual(await contentsOf(store), []);
});

test('a file that changes while it is read is refused', async (t) => {
  const store = await openStore(t);
  let reading = 0;
  const texts = [wxr(...OURS), wxr(OURS[0], [2, 1, 'Mallory', '2024-01-01 11:00:00', 'Other words.'])];
  const first = await open(texts[0]);
  const second = await open(texts[1]);
  const source = { format: 'wordpress', entries: () => (reading++ ? second : first).entries() };
  await assert.rejects(importInto(source, store), /changed while it was read/);
});

test('any adapter that can restore is a destination', async () => {
  const place = memoryAdapter();
  const source = await open(wxr(...OURS));
  assert.deepEqual((await importInto(source, place)).total, {
    source: 2,
    added: 2,
    changed: 0,
    unchanged: 0,
    kept: 0,
    dropped: {},
  });
  assert.equal((await importInto(source, place)).total.unchanged, 2);
  const { records } = await place.list('https://lantern.example/keys/');
  assert.deepEqual(
    records.map(({ id, parent }) => [id, parent]),
    [
      ['1', null],
      ['2', '1'],
    ],
  );
});
