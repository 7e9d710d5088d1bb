// A store whose numbers were given out for all discussions together (before migration 012) goes on as it was: clients' cursors stay
// right, and new numbers follow the ones that each discussion has.
//
//   COMMENTS=100000 node --import=./test/support/node-ts.mjs --test test/server/migration-of-numbers.test.mjs
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { migrations } from '../../src/server/sql/migration-steps.js';
import { migrate } from '../../src/server/sql/migrations.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { walk } from '../support/walk.mjs';

const COMMENTS = Number(process.env.COMMENTS ?? 400);
const DISCUSSIONS = 10;
const ROWS = 500;
const NAMES = Object.keys(migrations);
const NUMBERS = NAMES.find((name) => name.startsWith('012'));

const discussionOf = (number) => `https://blog.example/${number % DISCUSSIONS}`;

/** Every fifth comment answers one of its discussion, and every seventh has been changed since: it has a later number. */
const rowOf = (number) => {
  const id = `c${number}`;
  const parent = number % 5 === 4 && number >= 2 * DISCUSSIONS ? `c${number % DISCUSSIONS}` : null;
  const time = Date.UTC(2026, 0, 1) + number * 1000;
  const isRemoved = number % 11 === 10 && number >= DISCUSSIONS;
  return {
    discussion: discussionOf(number),
    id,
    parent,
    root: parent ?? id,
    is_root: parent ? 0 : 1,
    time,
    id_length: id.length,
    pinned: 0,
    best_time: time,
    author_id: null,
    author_name: isRemoved ? '' : 'Ada',
    author_url: null,
    author_avatar: null,
    author_role: null,
    format: 'text',
    source: isRemoved ? '' : `This is comment ${number}.`,
    created_at: new Date(time).toISOString(),
    edited_at: null,
    status: isRemoved ? 'removed' : 'approved',
    kind: 'comment',
    reactions: null,
    revision: 1,
    reactions_revision: 0,
    version: number % 7 === 6 ? COMMENTS + 1 + number : 1 + number,
    owner: `guest ${number % 100}`,
    replies: 0,
    visible_replies: 0,
    was_shown: 1,
    visible_count: isRemoved ? 0 : 1,
    imported: null,
    reported_at: null,
  };
};

/** What the version before left. */
const fill = async (db) => {
  const rows = Array.from({ length: COMMENTS }, (_, number) => rowOf(number));
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) {
    const parent = row.parent && byId.get(row.parent);
    if (!parent) continue;
    parent.replies += 1;
    parent.visible_replies += Number(row.status === 'approved');
    parent.visible_count += row.visible_count;
    row.visible_count = 0;
  }
  for (let start = 0; start < rows.length; start += ROWS)
    await db
      .insertInto('afterword_comments')
      .values(rows.slice(start, start + ROWS))
      .execute();
  const discussions = Array.from({ length: DISCUSSIONS }, (_, index) => {
    const here = rows.filter(({ discussion }) => discussion === discussionOf(index));
    return {
      id: discussionOf(index),
      title: `Article ${index}`,
      url: null,
      closed: 0,
      total: here.filter(({ status }) => status === 'approved').length,
      version: Math.max(...here.map(({ version }) => version)),
      first_comment_at: here[0].created_at,
    };
  });
  await db.insertInto('afterword_discussions').values(discussions).execute();
  await sql`update afterword_counter set value = ${2 * COMMENTS}`.execute(db);
  return { rows, discussions };
};

/** A database of the version before. */
const oldDatabase = async (name) => {
  const connection = await openDatabase(name);
  const { db, canLockRows } = connection;
  const upTo = (last) => Object.fromEntries(NAMES.filter((one) => one < last).map((one) => [one, migrations[one]]));
  // The search index is made of what is there: so the comments come before it.
  await migrate(db, canLockRows, upTo('009'));
  const filled = await fill(db);
  await migrate(db, canLockRows, upTo(NUMBERS));
  return { connection, ...filled };
};

const check = async (t, name) => {
  const { connection, rows, discussions } = await oldDatabase(name);
  const begun = performance.now();
  const store = sqlStore({ open: async () => connection });
  t.after(() => store.close());
  await store.ready();
  t.diagnostic(`${COMMENTS} comments, brought over in ${Math.round(performance.now() - begun)} ms`);

  const all = async (discussion, since) => {
    const ids = [];
    for (let [version, more] = [since, true]; more;) {
      const changes = await store.changes(discussion, version);
      ids.push(...changes.records.map(({ id }) => id));
      ({ version, more = false } = changes);
    }
    return ids;
  };

  await t.test('every discussion says what it said', async () => {
    const counts = await store.count(discussions.map(({ id }) => id));
    for (const { id, total, version, title } of discussions) {
      const page = await store.list(id, { limit: 5 });
      assert.deepEqual([page.total, page.version, page.title], [total, version, title]);
      assert.deepEqual([counts.get(id), await store.version(id)], [total, version]);
    }
    const { records } = await walk(store, discussions[0].id);
    const seen = rows.filter(
      ({ discussion, status, replies }) => discussion === discussions[0].id && (status === 'approved' || replies > 0),
    );
    assert.deepEqual(records.map(({ id }) => id).sort(), seen.map(({ id }) => id).sort());
    const last = rows.findLast(({ discussion, status }) => discussion === discussions[3].id && status === 'approved');
    const { records: found } = await store.search(last.discussion, { words: `comment ${last.id.slice(1)}` });
    assert.deepEqual(
      found.map(({ id }) => id),
      [last.id],
    );
  });
  await t.test('the cursors of clients mean what they meant, from every place', async () => {
    const { id, version } = discussions[1];
    const sorted = rows.filter(({ discussion }) => discussion === id).sort((a, b) => a.version - b.version);
    for (const since of [0, sorted[3].version, COMMENTS, sorted.at(-2).version, version])
      assert.deepEqual(
        await all(id, since),
        sorted.filter((row) => row.version > since).map((row) => row.id),
        `after ${since}`,
      );
    assert.equal((await all(id, 10 * COMMENTS)).length, sorted.length, 'a number of another store: everything');
  });
  await t.test('new changes come after them', async () => {
    for (const { id, version } of discussions) {
      const { id: added } = await store.add(id, {
        id: crypto.randomUUID(),
        parent: null,
        author: { name: 'Ben' },
        body: { format: 'text', source: 'New.' },
      });
      assert.ok((await store.version(id)) > 2 * COMMENTS);
      assert.deepEqual(await all(id, version), [added]);
    }
  });
  await t.test('an archive has each comment once', async () => {
    let count = 0;
    for await (const { comments } of store.discussions()) for await (const _ of comments) count += 1;
    assert.equal(count, COMMENTS + DISCUSSIONS);
  });
  await t.test('a server of the version before, that is still running, cannot write', async () => {
    await assert.rejects(sql`update afterword_counter set value = value + 1`.execute(connection.db));
  });
};

test('over SQLite', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-numbers-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await check(t, join(folder, 'afterword.db'));
});

test('over PostgreSQL', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  await t.test('all of it', (t) => check(t, postgres.url()));
  await postgres.stop();
});
