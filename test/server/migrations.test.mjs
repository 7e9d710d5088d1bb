// A store that an older version made is brought up to date and says what it said. The fixture is such a store as SQL, written
// by the version that had only the first migration; both databases take it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AfterwordError } from '../../src/core/errors.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const OLD = readFileSync(new URL('../fixtures/stores/0.1.0-001.sql', import.meta.url), 'utf8');
const KEYS = 'https://lantern.example/keys/';
const BEN = { caller: { key: 'guest ben' } };
const MODERATOR = { caller: { key: 'user m', moderates: true } };

const isCode = (code) => (error) => error instanceof AfterwordError && error.code === code;

/** A store over a database that holds what the old version left. */
const oldStore = async (name) => {
  const connection = await openDatabase(name);
  await connection.db.transaction().execute(async (work) => {
    const { sql } = await import('kysely');
    for (const statement of OLD.split(/;\n/)) if (statement.trim()) await sql.raw(statement).execute(work);
  });
  return sqlStore({ open: async () => connection });
};

const byId = (records) => Object.fromEntries(records.map((record) => [record.id, record]));

const checkStore = async (t, store) => {
  await t.test('pages hold what they held, but no words of what was removed', async () => {
    const { records, total, version } = await store.list(KEYS, {}, BEN);
    assert.deepEqual({ total, version }, { total: 5, version: 17 });
    const { a1, a2, a3, r1, r3 } = byId(records);
    assert.deepEqual(records.map(({ id }) => id).sort(), ['a1', 'a2', 'a3', 'a5', 'a6', 'r1', 'r3', 'r4']);
    assert.equal(a1.body.source, 'I was written here.');
    assert.deepEqual(a1.reactions, { like: { count: 2, mine: true } });
    assert.equal(a1.pinned, true);
    assert.equal(a2.status, 'pending');
    assert.equal(a3.body.source, 'I have been edited.');
    assert.deepEqual(r3.body, { format: 'text', source: '' });
    assert.equal(r3.author.name, '');
    // Approved replies only: of the three to a1 one waits, and one is held again.
    assert.deepEqual([a1.replies, r1.replies ?? 0, r3.replies], [1, 0, 1]);
  });
  await t.test('a stranger is told nothing of what was never shown', async () => {
    const { records } = await store.changes(KEYS, 0, { caller: { key: 'guest zoe' } });
    const ids = records.map(({ id }) => id);
    assert.ok(ids.includes('a1') && ids.includes('a5') && !ids.includes('a2') && !ids.includes('r2'), ids.join());
    await assert.rejects(
      store.report(KEYS, 'a2', { reason: 'Rude.' }, { caller: { key: 'guest zoe' } }),
      isCode('not-found'),
    );
  });
  await t.test('writers go on with what is theirs', async () => {
    const { a1: before } = byId((await store.list(KEYS, {}, BEN)).records);
    const reacted = await store.react(KEYS, 'a1', { name: 'like', on: false }, BEN);
    assert.equal(reacted.revision, before.revision);
    assert.deepEqual(reacted.reactions, { like: { count: 1, mine: false } });
    const change = { body: { format: 'text', source: 'I wait still.' }, revision: 1 };
    assert.equal((await store.edit(KEYS, 'a2', change, BEN)).body.source, 'I wait still.');
    await store.moderate(KEYS, { action: 'approve', comment: 'a2', revision: 2 }, MODERATOR);
    const { a1 } = byId((await store.list(KEYS)).records);
    assert.equal(a1.replies, 2);
  });
  await t.test('moderators find what was reported before they could read it', async () => {
    const { records } = await store.queue({ queue: 'reported' }, MODERATOR);
    assert.deepEqual(
      records.map(({ id }) => id),
      ['a3'],
    );
    assert.deepEqual(
      (await store.reports(KEYS, 'a3', MODERATOR)).map(({ reason }) => reason),
      ['Rude.'],
    );
    await store.moderate(KEYS, { action: 'approve', comment: 'a3', revision: records[0].revision }, MODERATOR);
    assert.deepEqual((await store.queue({ queue: 'reported' }, MODERATOR)).records, []);
  });
  await t.test('a second start finds nothing to do, and an archive goes in twice without a change', async () => {
    const record = (await store.list(KEYS)).records.find(({ id }) => id === 'r1');
    const given = { id: KEYS, comments: [record] };
    await store.restore(given, { merge: true });
    assert.equal((await store.restore(given, { merge: true })).unchanged, 1);
  });
};

test('a store of 0.1.0 with one migration, over SQLite', async (t) => {
  const store = await oldStore(':memory:');
  t.after(() => store.close());
  await checkStore(t, store);
});

test('a store of 0.1.0 with one migration, over PostgreSQL', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  const store = await oldStore(postgres.url());
  t.after(async () => {
    await store.close();
    await postgres.stop();
  });
  await checkStore(t, store);
});
