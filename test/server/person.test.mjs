// afterword person: an export has all that is stored about somebody, an erasure deletes all of it, and neither touches anybody else's.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { afterword } from '../support/command.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-person-'));
let postgres;
before(async () => {
  if (!noPostgres) postgres = await Postgres.start();
});
after(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ADA = { key: 'guest ada-hash' };
const BEN = { key: 'guest ben-hash' };
const CAT = { key: 'user 7', author: { id: '7', name: 'Cat Ownname', role: 'author' } };

/** Everything in the database that is text, as one text. */
const dumpOf = async (name) => {
  const { db, close } = await openDatabase(name);
  const tables = await db.introspection.getTables();
  const rows = [];
  for (const table of tables)
    if (table.name.startsWith('afterword_') && !table.name.startsWith('afterword_search_'))
      rows.push(table.name, ...(await db.selectFrom(table.name).selectAll().execute()));
  await close();
  return JSON.stringify(rows);
};

const IMPORTED = {
  id: 'old',
  comments: [
    {
      id: 'i1',
      discussion: 'old',
      parent: null,
      author: { id: 'disqus:9', name: 'Importedname' },
      body: { format: 'text', source: 'imported words' },
      createdAt: '2020-01-01T00:00:00Z',
      status: 'approved',
      kind: 'comment',
      revision: 1,
    },
  ],
};

const REMOVED = {
  id: 'older',
  comments: [
    {
      ...IMPORTED.comments[0],
      id: 'i2',
      discussion: 'older',
      author: { id: 'disqus:9', name: 'Importedname' },
      body: { format: 'text', source: 'removed words' },
    },
  ],
};

/** A store in which Ada, Ben and Cat wrote, edited, reacted and reported. */
const fill = async (name, areBanned = false) => {
  const store = sqlStore({ open: () => openDatabase(name) });
  const add = (caller, discussion, id, source, more = {}) =>
    store.add(
      discussion,
      {
        id,
        parent: null,
        author: { name: `Name of ${caller.key}`, ...more.author },
        body: { format: 'text', source },
        ...more.draft,
      },
      { caller: { ...caller, ...more.caller } },
    );
  await add(ADA, 'one', 'a1', 'adafirst words');
  await store.edit('one', 'a1', { body: { format: 'text', source: 'adasecond words' } }, { caller: ADA });
  await add(ADA, 'two', 'a2', 'adawaiting words', { caller: { status: 'pending' } });
  await add(ADA, 'two', 'a3', 'adamail words', {
    author: { email: 'Ada@Example.org' },
    draft: { subscription: { language: 'en' } },
  });
  await add(BEN, 'one', 'b1', 'benfirst words', { draft: { parent: 'a1' } });
  await add(BEN, 'two', 'b2', 'benmail words', { author: { email: 'ada@example.org' } });
  await add(CAT, 'one', 'c1', 'catfirst words');
  await store.keepName('7', ['catownname']);
  await store.react('one', 'b1', { name: 'like', on: true }, { caller: ADA });
  await store.react('one', 'b1', { name: 'like', on: true }, { caller: CAT });
  await store.react('one', 'a1', { name: 'like', on: true }, { caller: BEN });
  await store.report('one', 'b1', { reason: 'adareports this' }, { caller: ADA });
  await store.report('one', 'c1', { reason: 'adareports that' }, { caller: ADA });
  await store.report('one', 'c1', { reason: 'benreports that' }, { caller: BEN });
  const MODERATOR = { key: 'user m', author: { id: 'm', name: 'Mo' }, moderates: true };
  const decide = (discussion, comment, action) =>
    store.moderate(discussion, { comment, action }, { caller: MODERATOR });
  // Bans are by the secret of a guest and the address of their comment, or by an account.
  const ban = (comment) =>
    store.bans.add({ comment, kinds: ['guest', 'email'], reason: 'Adaban' }, { caller: MODERATOR });
  if (areBanned) {
    await ban({ discussion: 'two', comment: 'a3' });
    await store.bans.add({ account: '7', reason: 'Catban' }, { caller: MODERATOR });
  }
  // What moderators can restore has words, addresses and reports too.
  await add(ADA, 'two', 'a4', 'adakept words', { author: { email: 'ada@example.org' } });
  await decide('two', 'a4', 'remove');
  await add(BEN, 'two', 'b3', 'benkept words');
  await store.report('two', 'b3', { reason: 'adareports kept' }, { caller: ADA });
  await store.report('two', 'b3', { reason: 'benreports kept' }, { caller: CAT });
  await decide('two', 'b3', 'approve');
  await store.increment('pace guest ada-hash', 60_000);
  await store.restore(IMPORTED, { merge: true });
  await store.restore(REMOVED, { merge: true });
  await decide('older', 'i2', 'remove');
  return store;
};

for (const kind of ['SQLite', 'PostgreSQL']) {
  const skip = kind === 'PostgreSQL' && noPostgres;
  const nameOf = async (name) => (kind === 'SQLite' ? join(folder, `${name}.db`) : await postgres.createDatabase(name));

  test(`exports all that is stored about a guest, and nothing of others; ${kind}`, { skip }, async () => {
    const db = await nameOf('exporting');
    await (await fill(db, true)).close();
    const file = join(folder, `${kind}.json`);
    const { code, err } = await afterword(['person', 'export', file, '--db', db, '--comment', 'a1']);
    assert.equal(code, 0, err);
    const text = readFileSync(file, 'utf8');
    const person = JSON.parse(text);
    assert.equal(person.afterwordPerson, 1);
    const of = (id) => person.comments.find((comment) => comment.id === id);
    assert.deepEqual(person.keys, ['guest ada-hash']);
    assert.deepEqual(person.comments.map(({ id }) => id).sort(), ['a1', 'a2', 'a3', 'a4']);
    assert.equal(of('a4').keptStates[0].words.body.source, 'adakept words');
    assert.deepEqual(
      of('a1').earlierVersions.map(({ source }) => source),
      ['adafirst words'],
    );
    assert.equal(of('a2').status, 'pending');
    assert.equal(of('a3').email, 'Ada@Example.org');
    assert.deepEqual(person.reactions, [{ discussion: 'one', comment: 'b1', name: 'like' }]);
    assert.deepEqual(person.reports.map(({ reason }) => reason).sort(), ['adareports that', 'adareports this']);
    assert.equal(person.rateLimits.length, 1);
    assert.deepEqual(person.subscriptions, [
      { address: 'ada@example.org', language: 'en', confirmedAt: null, discussion: 'two', comment: 'a3' },
    ]);
    assert.deepEqual(person.bans.map(({ kind, reason, comment }) => [kind, reason, comment]).sort(), [
      ['email', 'Adaban', 'a3'],
      ['guest', 'Adaban', 'a3'],
    ]);
    assert.ok(!('moderator' in person.bans[0]));
    assert.ok(!/Catban|benfirst|benmail|benreports|benkept|ben-hash|catfirst/.test(text));

    // An address may be typed by anybody: it names the comments that have it, and nothing else of their authors.
    const byEmail = await afterword(['person', 'export', '--db', db, '--email', 'ADA@example.org']);
    const ids = JSON.parse(byEmail.out).comments.map(({ id }) => id);
    assert.deepEqual(ids.sort(), ['a3', 'a4', 'b2']);
    const byAccount = await afterword(['person', 'export', '--db', db, '--account', '7']);
    const cat = JSON.parse(byAccount.out);
    assert.deepEqual([cat.bans.map(({ reason }) => reason), JSON.parse(byEmail.out).bans.length], [['Catban'], 1]);
    const moderator = JSON.parse((await afterword(['person', 'export', '--db', db, '--account', 'm'])).out);
    assert.deepEqual(
      moderator.decisions.map(({ action, comment }) => [action, comment]),
      [
        ['ban', null],
        ['ban', null],
        ['remove', 'a4'],
        ['approve', 'b3'],
        ['remove', 'i2'],
      ],
    );
    assert.deepEqual([cat.comments.map(({ id }) => id), cat.reservedNames], [['c1'], ['catownname']]);
  });

  test(`erases all of it, after a dry run that changes nothing; ${kind}`, { skip }, async () => {
    const db = await nameOf('erasing');
    const store = await fill(db);
    const before = await dumpOf(db);
    const erase = (...args) => afterword(['person', 'erase', '--db', db, ...args]);
    const counted =
      '3 comments, 1 earlier version, 1 e-mail address, 1 reaction, 2 reports, 0 reserved names, 1 subscription';
    const trial = await erase('--comment', 'a3', '--dry-run');
    assert.match(
      trial.out,
      new RegExp(`^Would be erased: ${counted}\\.\n1 more comment was removed before\\.\nWhat stays: `),
    );
    assert.equal(await dumpOf(db), before);

    const { code, out, err } = await erase('--comment', 'a3');
    assert.equal(code, 0, err);
    assert.ok(out.startsWith(`Erased: ${counted}.\n`), out);
    const dump = await dumpOf(db);
    for (const trace of [
      /adafirst|adasecond|adawaiting|adamail|adakept|adareports/,
      /Ada@Example/,
      /"language":"en"/,
      /ada-hash/,
    ])
      assert.doesNotMatch(dump, trace);
    for (const kept of [
      'benfirst words',
      'catfirst words',
      'benreports that',
      'benreports kept',
      'imported words',
      'catownname',
    ])
      assert.ok(dump.includes(kept), kept);
    // The store that was open meanwhile agrees.
    const { records } = await store.list('one', {}, { caller: BEN });
    const of = (id) => records.find((record) => record.id === id);
    assert.deepEqual([of('a1').status, of('a1').body.source, of('a1').author.name], ['removed', '', '']);
    assert.equal(of('b1').reactions.like.count, 1, 'of Cat');
    assert.equal((await store.count(['two'])).get('two'), 2);
    assert.deepEqual((await store.search('one', { words: 'adasecond' })).records, []);
    const reported = await store.queue({ queue: 'reported' }, { caller: { key: 'm', moderates: true } });
    assert.deepEqual(
      reported.records.map(({ id }) => id),
      ['c1'],
      'b1 was reported by Ada only',
    );

    assert.match(
      (await erase('--account', '7', '--account', 'disqus:9')).out,
      /^Erased: 2 comments, .*\n1 more comment was removed before\./,
    );
    assert.doesNotMatch(
      await dumpOf(db),
      /catfirst|Cat Ownname|catownname|user 7|imported words|removed words|Importedname/,
    );
    // The import of the same file does not bring it back.
    await store.restore(IMPORTED, { merge: true });
    assert.doesNotMatch(await dumpOf(db), /imported words|Importedname/);
    const again = await erase('--account', '7');
    assert.match(again.out, /^Erased: 0 comments, 0 .*, 0 subscriptions\.\n/);
    await store.close();
  });
}

test('refuses with a sentence what makes no sense', async () => {
  const db = join(folder, 'refusing.db');
  const store = await fill(db);
  await store.add('three', {
    id: 'a1',
    parent: null,
    author: { name: 'X' },
    body: { format: 'text', source: 'Same id.' },
  });
  await store.close();
  for (const [args, sentence] of [
    [['person', 'forget'], /one of: export, erase/],
    [['person', 'erase'], /Say who: --email/],
    [['person', 'erase', 'file.json', '--comment', 'a2'], /takes no file/],
    [['person', 'export', '--comment', 'a2', '--dry-run'], /--dry-run is for erase/],
    [['person', 'erase', '--comment', 'nowhere'], /There is no comment nowhere/],
    [['person', 'erase', '--comment', 'a1'], /several discussions: add --discussion, one of one, three/],
    [['person', 'export', '--db', 'typo.db', '--comment', 'a2'], /There is no database typo.db/],
  ]) {
    const { code, err } = await afterword(args.includes('--db') ? args : [...args, '--db', db]);
    assert.equal(code, 1, args.join(' '));
    assert.match(err, sentence);
  }
  const { out } = await afterword(['person', 'export', '--db', db, '--comment', 'a1', '--discussion', 'three']);
  assert.deepEqual(
    JSON.parse(out).comments.map(({ discussion, id }) => [discussion, id]),
    [['three', 'a1']],
  );
});
