// Stores made by older versions are brought up to date and say the same as before. The fixtures are such stores as SQL, named
// after the last migration that they have had; both databases take them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sql } from 'kysely';
import { AfterwordError } from '../../src/core/errors.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const fixture = (name) => readFileSync(new URL(`../fixtures/stores/${name}.sql`, import.meta.url), 'utf8');
const FIRST = fixture('0.1.0-001');
/** Made by Afterword at 5304381. */
const SIXTH = fixture('0.1.0-006');
const KEYS = 'https://lantern.example/keys/';
const BEN = { caller: { key: 'guest ben' } };
const MODERATOR = { caller: { key: 'user m', moderates: true } };

const isCode = (code) => (error) => error instanceof AfterwordError && error.code === code;

/** A connection to a database that holds what the old version left. */
const oldDatabase = async (name, statements) => {
  const connection = await openDatabase(name);
  await connection.db.transaction().execute(async (work) => {
    for (const statement of statements.split(/;\n/)) if (statement.trim()) await sql.raw(statement).execute(work);
  });
  return connection;
};

/** A store over such a database. */
const oldStore = async (name) => {
  const connection = await oldDatabase(name, FIRST);
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

/** The time of the fixture's last write. */
const LATER = Date.UTC(2026, 2, 1, 10, 20);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const checkRenames = async (t, connection) => {
  const store = sqlStore({ open: async () => connection, now: () => LATER });
  await store.ready();
  const rowsOf = async (statement) => (await sql.raw(statement).execute(connection.db)).rows;

  await t.test('columns keep what was in them', async () => {
    const rows = await rowsOf(`select id, best_time - time as gained, visible_count from afterword_comments
      where id in ('r1', 'a1', 'a3', 'b1') order by id`);
    assert.deepEqual(
      rows.map((row) => [row.id, Math.round(Number(row.gained) / DAY), Number(row.visible_count)]),
      [
        ['a1', 365, 13],
        ['a3', 913, 1],
        ['b1', 0, 0],
        ['r1', 783, 1],
      ],
    );
  });
  await t.test('none has its old name', async () => {
    for (const old of [
      'select seen from afterword_comments',
      'select cost from afterword_comments',
      'select negative_score from afterword_comments',
      'select began from afterword_discussions',
      'select ends from afterword_rate_limits',
      'select * from afterword_ledger',
    ])
      await assert.rejects(rowsOf(old), old);
  });
  await t.test('the best come first, and writers count on', async () => {
    const best = async () => {
      const { records } = await store.list(KEYS, { order: 'best', limit: 10 });
      return records.filter(({ parent }) => parent === null).map(({ id }) => id);
    };
    assert.deepEqual(await best(), ['a3', 'r1', 'a1']);
    for (const reader of ['ada', 'cleo', 'dora', 'flo'])
      await store.react(KEYS, 'a1', { name: 'like', on: true }, { caller: { key: `guest ${reader}` } });
    assert.deepEqual(await best(), ['a1', 'a3', 'r1']);
    assert.equal((await store.list(KEYS)).firstCommentAt, '2026-01-01T10:00:00Z');
    await store.add(KEYS, {
      id: 'n1',
      parent: 'a3',
      author: { name: 'Gus' },
      body: { format: 'text', source: 'New.' },
    });
    const [{ visible_count: count }] = await rowsOf(`select visible_count from afterword_comments where id = 'a3'`);
    assert.equal(Number(count), 2);
  });
  await t.test('what was there before is found', async () => {
    const ids = async (words) => (await store.search(KEYS, { words })).records.map(({ id }) => id);
    assert.deepEqual(await ids('like'), ['a3']);
    assert.deepEqual(await ids('reply 1'), ['b12', 'b11', 'b10', 'b1']);
    assert.deepEqual(await ids('wait'), [], 'what waits is not');
  });
  await t.test('what was counted still counts', async () => {
    assert.deepEqual(await store.increment('pace guest ada', HOUR), { count: 3, expiresAt: Date.UTC(2026, 2, 1, 11) });
  });
};

test('a store with six migrations, over SQLite', async (t) => {
  const connection = await oldDatabase(':memory:', SIXTH);
  t.after(() => connection.close());
  await checkRenames(t, connection);
});

test('a store with six migrations, over PostgreSQL', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  const connection = await oldDatabase(postgres.url(), SIXTH);
  t.after(async () => {
    await connection.close();
    await postgres.stop();
  });
  await checkRenames(t, connection);
});
