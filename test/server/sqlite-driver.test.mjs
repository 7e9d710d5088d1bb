// The drivers of SQLite are alike: a file that one has written is another's too, and each failure has the same name. It runs on this Node
// and, by node-sqlite.test.mjs, on one that has SQLite.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Libsql from 'libsql';
import { openSqlite, openSqliteFile } from '../../src/server/sql/open.js';
import { sqliteConnection, sqlStore } from '../../src/server/sql/index.js';
import { hasSqlite } from '../support/newer-node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-driver-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name) => join(folder, name);

const draft = (source) => ({
  id: source.slice(0, 10),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source },
});

test(`SQLite: ${hasSqlite ? 'Node’s own driver' : 'libsql'} is taken first`, async () => {
  const database = await openSqliteFile(':memory:');
  assert.equal(database instanceof Libsql, !hasSqlite);
  database.close();
});

test('SQLite: a file that libsql has written is served and written further', async () => {
  // One after the other: two copies of SQLite in one process do not see each other's locks.
  const byLibsql = () => sqlStore({ open: async () => sqliteConnection(new Libsql(at('both.db'))) });
  const first = byLibsql();
  await first.add('d', draft('First.'));
  await first.close();
  const second = sqlStore({ open: () => openSqlite(at('both.db')) });
  await second.add('d', draft('Second, 👋 and \u{1f468}\u200d\u{1f469}.'));
  for (const store of [second, byLibsql()]) {
    const { records, total } = await store.list('d');
    assert.equal(total, 2);
    assert.deepEqual(records.map(({ body }) => body.source).sort(), ['First.', 'Second, 👋 and 👨‍👩.']);
    assert.equal((await store.search('d', { words: 'secon' })).records.length, 1);
    await store.close();
  }
});

test('SQLite: a file that cannot be opened, or is something else, is said to be so', async () => {
  writeFileSync(at('letter.txt'), 'Dear sirs, this is longer than the head of a database, and is not one.');
  await assert.rejects(openSqlite(at('letter.txt')), {
    code: 'corrupt',
    message: /letter\.txt is not an SQLite database/,
  });
  for (const name of ['', 'no/such/folder.db'])
    await assert.rejects(openSqlite(at(name)), { code: 'unavailable', message: /cannot be opened for writing/ });
});

test('SQLite: a full disk is told apart from a database that does not answer', async () => {
  const database = await openSqliteFile(at('full.db'));
  const full = sqlStore({ open: async () => sqliteConnection(database) });
  await full.ready();
  database.exec('pragma max_page_count = 1');
  const fill = async () => {
    for (let i = 0; i < 100; i += 1) await full.add('d', draft(`${i} ${'Long. '.repeat(1000)}`));
  };
  await assert.rejects(fill(), { code: 'quota' });
  await full.close();
});

test('SQLite: a database that is only read is not written', async () => {
  const database = await openSqliteFile(at('both.db'), { isReadOnly: true });
  const statement = database.prepare('select id from afterword_comments order by id');
  const ids = [{ id: 'First.' }, { id: 'Second, 👋' }];
  assert.deepEqual(statement.all([]), ids);
  assert.deepEqual([...statement.iterate([])], ids);
  assert.throws(() => database.exec('delete from afterword_comments'), /readonly|read-only|not authorized/i);
  database.close();
});
