// Two stores over one database, many writers, few discussions and many: nothing is lost, nothing is told twice, every reader of a
// discussion is told its changes in the order of their commits, and nobody waits for somebody who waits for them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { until } from '../support/until.js';

const LONG = 120_000;
const WRITERS = 12;
const ACTS = 20;
const FEW = ['few 1', 'few 2'];
const MANY = Array.from({ length: 20 }, (_, index) => `many ${index}`);
const MODERATOR = { caller: { key: 'user m', moderates: true } };

/** Numbers from 0 to 1 that are the same in every run. */
const numbersFrom = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const draft = (source, parent = null) => ({
  id: crypto.randomUUID(),
  parent,
  author: { name: 'Ada' },
  body: { format: 'text', source },
});

const archived = (discussion, id) => ({
  ...draft('From an archive'),
  id,
  discussion,
  createdAt: '2026-01-01T00:00:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
});

const rowsOf = async (db, statement) => (await sql.raw(statement).execute(db)).rows;

/** What somebody who follows a discussion was told. */
class Reader {
  version = 0;
  faults = [];
  /** By comment, in the order in which they were told last. */
  told = new Map();
  total = 0;

  take = ({ records, version, total }) => {
    if (version <= this.version) this.faults.push(`version ${version} after ${this.version}`);
    for (const { id, revision, reactionsRevision = 0 } of records) {
      const state = `${revision} and ${reactionsRevision}`;
      if (this.told.get(id) === state) this.faults.push(`${id} at ${state} was told twice`);
      this.told.delete(id);
      this.told.set(id, state);
    }
    this.version = version;
    this.total = total;
  };
}

/** Each writer adds, answers, edits, reacts, removes and imports, here and there; a moderator closes and opens. */
const writeMuch = async (stores) => {
  const added = [];
  let moment = 0;
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, index) => {
      const random = numbersFrom(index);
      const store = stores[index % stores.length];
      const call = { caller: { key: `guest ${index}` } };
      const own = new Map();
      const pick = (list) => list[Math.floor(random() * list.length)];
      for (let turn = 0; turn < ACTS; turn += 1) {
        const discussion = random() < 0.5 ? pick(FEW) : pick(MANY);
        const mine = own.get(discussion) ?? [];
        const known = pick(mine);
        const kind = random();
        if (kind < 0.5 || (kind < 0.9 && !known)) {
          const begun = (moment += 1);
          const { id } = await store.add(discussion, draft(`Act ${turn}`, (kind < 0.25 && known) || null), call);
          added.push({ discussion, id, begun, done: (moment += 1) });
          own.set(discussion, [...mine, id]);
        } else if (kind < 0.65)
          await store.edit(discussion, known, { body: { format: 'text', source: `Edited in ${turn}` } }, call);
        else if (kind < 0.8) await store.react(discussion, known, { name: 'like', on: random() < 0.7 }, call);
        else if (kind < 0.9) {
          await store.remove(discussion, known, call);
          own.set(
            discussion,
            mine.filter((id) => id !== known),
          );
        } else if (kind < 0.95) {
          const comments = ['a', 'b', 'c'].map((name) => archived(discussion, `${name} of ${index} in ${turn}`));
          await store.restore({ id: discussion, comments });
        } else {
          await store.moderate('closing', { action: 'close' }, MODERATOR);
          await store.moderate('closing', { action: 'open' }, MODERATOR);
        }
      }
    }),
  );
  return added;
};

const checkOrder = async (t, name) => {
  const connections = [];
  const stores = [0, 1].map(() =>
    sqlStore({
      open: async () => {
        const connection = await openDatabase(name);
        connections.push(connection);
        return connection;
      },
    }),
  );
  t.after(async () => {
    for (const store of stores) await store.close();
  });
  await stores[0].ready();
  await stores[1].ready();
  const discussions = [...FEW, ...MANY];
  const readers = new Map(discussions.map((discussion) => [discussion, stores.map(() => new Reader())]));
  const leaves = discussions.flatMap((discussion) =>
    stores.map((store, index) => store.watch(discussion, 0, readers.get(discussion)[index].take)),
  );
  const added = await writeMuch(stores);
  for (const discussion of discussions) {
    const version = await stores[0].version(discussion);
    await until(() => readers.get(discussion).every((reader) => reader.version === version), discussion, LONG);
  }
  for (const leave of leaves) leave();

  const { db } = connections[0];
  const rows = await rowsOf(
    db,
    `select discussion, id, parent, status, version, revision, reactions_revision, replies, visible_replies, visible_count, root
     from afterword_comments order by discussion, version`,
  );
  for (const discussion of discussions) {
    const stored = rows.filter((row) => row.discussion === discussion);
    assert.equal(new Set(stored.map(({ version }) => Number(version))).size, stored.length, 'each has its own number');
    const approved = stored.filter(({ status }) => status === 'approved');
    for (const reader of readers.get(discussion)) {
      assert.deepEqual(reader.faults, []);
      assert.equal(reader.total, approved.length);
      assert.deepEqual(
        [...reader.told],
        stored.map((row) => [row.id, `${row.revision} and ${row.reactions_revision}`]),
        'told in the order of the numbers',
      );
    }
    for (const row of stored) {
      const replies = stored.filter(({ parent }) => parent === row.id);
      assert.equal(Number(row.replies), replies.length);
      assert.equal(Number(row.visible_replies), replies.filter(({ status }) => status === 'approved').length);
      if (row.root !== row.id) continue;
      const visible = stored.filter(
        ({ root, status, replies: count }) => root === row.id && (status === 'approved' || Number(count) > 0),
      );
      assert.equal(Number(row.visible_count), visible.length);
    }
    // Whoever began after another was confirmed has the higher number, if neither has changed since.
    const untouched = new Map(
      stored
        .filter((row) => Number(row.revision) === 1 && Number(row.reactions_revision) === 0)
        .map((row) => [row.id, Number(row.version)]),
    );
    const here = added.filter((one) => one.discussion === discussion && untouched.has(one.id));
    for (const first of here)
      for (const second of here)
        if (first.done < second.begun) assert.ok(untouched.get(first.id) < untouched.get(second.id));
  }
  for (const { discussion, id } of added) assert.ok(rows.some((row) => row.discussion === discussion && row.id === id));
  t.diagnostic(`${rows.length} comments in ${discussions.length} discussions`);
};

/** Readers each remove what they wrote in all discussions, named in another order, while others write and moderate there. */
const checkLocks = async (t, name) => {
  const stores = [0, 1].map(() => sqlStore({ open: () => openDatabase(name) }));
  t.after(async () => {
    for (const store of stores) await store.close();
  });
  const discussions = Array.from({ length: 8 }, (_, index) => `lock ${index}`);
  const readers = Array.from({ length: 6 }, (_, index) => ({ caller: { key: `guest ${index}` } }));
  const random = numbersFrom(3);
  const named = [];
  for (const reader of readers) {
    const mine = [];
    for (const discussion of discussions) {
      const { id } = await stores[0].add(discussion, draft('To be removed'), reader);
      mine.push({ discussion, comment: id });
    }
    named.push(mine.sort(() => random() - 0.5));
  }
  const removals = await Promise.all([
    ...readers.map((reader, index) => stores[index % 2].removeOwn(named[index], reader)),
    // The same again at the same time: each comment is removed once.
    ...readers.map((reader, index) => stores[(index + 1) % 2].removeOwn(undefined, reader)),
    ...discussions.map(async (discussion, index) => {
      await stores[index % 2].add(discussion, draft('One who writes meanwhile'), { caller: { key: 'guest x' } });
      await stores[index % 2].moderate(discussion, { action: 'close' }, MODERATOR);
    }),
  ]);
  const removed = removals.reduce((sum, removal) => sum + (removal?.removed ?? 0), 0);
  assert.equal(removed, readers.length * discussions.length);
  const counts = await stores[0].count(discussions);
  assert.deepEqual([...counts.values()], Array(discussions.length).fill(1));
};

test('over SQLite', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-writers-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await t.test('every reader is told everything once, in the order of commits', (t) =>
    checkOrder(t, join(folder, 'order.db')),
  );
  await t.test('who removes in many discussions blocks nobody for good', (t) =>
    checkLocks(t, join(folder, 'locks.db')),
  );
});

test('over PostgreSQL', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  const admin = new pg.Client(postgres.url());
  await admin.connect();
  t.after(async () => {
    await admin.end();
    await postgres.stop();
  });
  const databases = { order: await postgres.createDatabase('orders'), locks: await postgres.createDatabase('locks') };
  await t.test('every reader is told everything once, in the order of commits', (t) => checkOrder(t, databases.order));
  await t.test('who removes in many discussions blocks nobody for good', (t) => checkLocks(t, databases.locks));
  await t.test('no transaction had to be given up for another', async () => {
    const { rows } = await admin.query(`select sum(deadlocks) as deadlocks from pg_stat_database`);
    assert.equal(Number(rows[0].deadlocks), 0);
  });

  await t.test('a discussion is written to while a write to another one takes long', async (t) => {
    const url = await postgres.createDatabase('apart');
    const store = sqlStore({ open: () => openDatabase(url) });
    t.after(() => store.close());
    await store.add('slow', draft('Here'));
    await store.add('quick', draft('There'));
    const slow = new pg.Client(url);
    await slow.connect();
    await slow.query('begin');
    await slow.query(`select version from afterword_discussions where id = 'slow' for update`);
    let isAdded = false;
    const waiting = store.add('slow', draft('One who waits')).then(() => (isAdded = true));
    await store.add('quick', draft('One who does not'));
    await store.add('new', draft('The first of a discussion'));
    assert.equal((await store.latest({ limit: 10 })).length, 4);
    assert.equal(isAdded, false);
    await slow.query('commit');
    await slow.end();
    await waiting;
  });
});
