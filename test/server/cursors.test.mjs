// What a client is told who comes with a number from before: of a store that was made anew, or restored from a backup.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';

const HOUR = 3_600_000;

const draft = (source) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source },
});
const textsOf = ({ records }) => records.map(({ body }) => body.source);

/** A clock that the test sets. */
const clock = { time: Date.UTC(2026, 0, 1) };
const openStore = (t, file) => {
  const store = sqlStore({ open: () => openDatabase(file), now: () => clock.time });
  t.after(() => store.close());
  return store;
};
const temporaryFolder = (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-cursors-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
};

test('after a backup was restored, a client misses nothing that was written since', async (t) => {
  const folder = temporaryFolder(t);
  const first = openStore(t, join(folder, 'first.db'));
  await first.add('d', draft('Before the backup'));
  const { db, close } = await openDatabase(join(folder, 'first.db'));
  await sql`vacuum into ${sql.lit(join(folder, 'second.db'))}`.execute(db);
  await close();
  clock.time += HOUR;
  for (const text of ['Lost', 'Lost too', 'And this']) await first.add('d', draft(text));
  const { version } = await first.list('d');

  clock.time += HOUR;
  const second = openStore(t, join(folder, 'second.db'));
  assert.deepEqual(textsOf(await second.changes('d', version)), ['Before the backup'], 'nothing written yet: all anew');
  for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) await second.add('d', draft(text));
  assert.deepEqual(textsOf(await second.changes('d', version)), ['One', 'Two', 'Three', 'Four', 'Five']);
});

test('of a store that was made anew from an archive, a client is told everything', async (t) => {
  const folder = temporaryFolder(t);
  const first = openStore(t, join(folder, 'first.db'));
  for (const text of ['One', 'Two', 'Three']) await first.add('d', draft(text));
  const { version, records } = await first.list('d');

  clock.time += HOUR;
  const second = openStore(t, join(folder, 'second.db'));
  await second.restore({ id: 'd', comments: records });
  await second.add('d', draft('Four'));
  assert.deepEqual(textsOf(await second.changes('d', version)).sort(), ['Four', 'One', 'Three', 'Two']);
});

test('a clock that is set back does not lead numbers back', async (t) => {
  const store = openStore(t, ':memory:');
  await store.add('d', draft('One'));
  const { version } = await store.list('d');
  clock.time -= 24 * HOUR;
  await store.add('d', draft('Two'));
  await store.restore({ id: 'd', comments: [{ ...(await store.list('d')).records[0], id: 'restored' }] });
  clock.time += 24 * HOUR;
  const changes = await store.changes('d', version);
  assert.equal(changes.records.length, 2);
  assert.equal(changes.version, version + 2);
});
