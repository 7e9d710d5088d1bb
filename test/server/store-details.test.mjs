// What the SQL store does besides the contract: many that open one database at once, long threads, history in pieces,
// addresses that nobody reads, characters that a database cannot hold.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { buildThread } from '../../src/core/thread.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { commentDraft as draft, commentRecord as record } from '../support/records.js';
import { startServer } from '../support/server-process.mjs';
import { walk } from '../support/walk.mjs';

const NOW = Date.UTC(2026, 0, 1);
const storeAt = (name) => sqlStore({ open: () => openDatabase(name), now: () => NOW });
const idsOf = (records) => records.map(({ id }) => id).sort();

/** Every row of every table, as JSON. */
const dump = async (name) => {
  const { db, close } = await openDatabase(name);
  const tables = {};
  for (const table of ['discussions', 'comments', 'reactions', 'reports', 'emails', 'rate_limits'])
    tables[table] = JSON.stringify(await db.selectFrom(`afterword_${table}`).selectAll().execute());
  await close();
  return tables;
};

/** @param fresh gives the name of a database that nobody has opened yet */
const details = async (t, fresh) => {
  await t.test('stores that open a fresh database in the same moment agree on its tables', async () => {
    const name = await fresh();
    const stores = Array.from({ length: 8 }, () => storeAt(name));
    await Promise.all(stores.map((store) => store.ready()));
    await Promise.all(stores.map((store) => store.add('d', draft('Hello'))));
    const totals = await Promise.all(stores.map(async (store) => (await store.list('d')).total));
    assert.deepEqual(totals, Array(8).fill(8));
    for (const store of stores) await store.close();
  });

  await t.test('processes that start over a fresh database in the same moment agree as well', async (t) => {
    const name = await fresh();
    const pace = { count: 100, window: 1000 };
    const given = { db: name, policy: { addressRateLimit: pace } };
    const servers = await Promise.all(Array.from({ length: 4 }, () => startServer(given)));
    t.after(() => Promise.all(servers.map(({ stop }) => stop())));
    const post = async ({ url }) =>
      (
        await fetch(`${url}/discussions/d/comments`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(draft(`Hello from ${url}`)),
        })
      ).status;
    assert.deepEqual(await Promise.all(servers.map(post)), [201, 201, 201, 201]);
    const store = storeAt(name);
    assert.equal((await store.list('d')).total, 4);
    await store.close();
  });

  await t.test('a thread of 1,000 replies comes in pieces, each of them once', async () => {
    const store = storeAt(await fresh());
    const replies = Array.from({ length: 1000 }, (_, i) =>
      // In the same second, and deep: each answers the one nine before it.
      record(`r${i}`, { parent: i < 9 ? 'root' : `r${i - 9}`, second: Math.floor(i / 100) }),
    );
    const others = [record('before', { second: 0 }), record('after', { second: 30 })];
    await store.restore({ id: 'd', comments: [record('root', { second: 1 }), ...others, ...replies] });
    const page = await store.list('d');
    assert.equal(page.records.length, 103);
    assert.deepEqual(
      page.truncated.map(({ thread, remaining }) => [thread, remaining]),
      [['root', 900]],
    );
    const { records, total } = await walk(store, 'd');
    assert.deepEqual([records.length, total], [1003, 1003]);
    assert.equal(new Set(idsOf(records)).size, 1003);
    const byThree = await walk(store, 'd', { limit: 1, order: 'newest' });
    assert.deepEqual(idsOf(byThree.records), idsOf(records));
    await assert.rejects(store.list('d', { thread: 'root', cursor: 'nonsense' }), { code: 'invalid' });
    await store.close();
  });

  await t.test('history comes in as it likes: children first, across batches, orphans, circles', async () => {
    const store = storeAt(await fresh());
    const chain = Array.from({ length: 1200 }, (_, i) =>
      record(`c${i}`, { parent: i ? `c${i - 1}` : null, second: i }),
    );
    const circle = ['x', 'y', 'z'].map((id, i, all) => record(id, { parent: all[(i + 1) % 3], second: 2000 + i }));
    const orphan = record('orphan', { parent: 'nowhere', second: 3000 });
    const comments = [...chain.toReversed(), ...circle, orphan];
    assert.deepEqual(await store.restore({ id: 'd', comments }), { added: 1204, changed: 0, unchanged: 0, kept: 0 });
    const { version, total } = await store.list('d');
    assert.equal(total, 1204);
    assert.deepEqual(idsOf((await walk(store, 'd', { limit: 2 })).records), idsOf(comments));
    // All that hangs together is one thread.
    const roots = await store.list('d', { limit: 100 });
    assert.deepEqual(roots.truncated, [{ thread: 'c0', remaining: 1099, cursor: roots.truncated[0].cursor }]);
    assert.deepEqual(await store.restore({ id: 'd', comments }), { added: 0, changed: 0, unchanged: 1204, kept: 0 });
    assert.equal((await store.list('d')).version, version);
    // The orphan's parent comes later, under the end of the chain.
    await store.restore({ id: 'd', comments: [record('nowhere', { parent: 'c1199', second: 2500 })] });
    const later = await store.list('d', { limit: 100 });
    assert.deepEqual([later.total, later.truncated[0].remaining], [1205, 1101]);
    assert.deepEqual((await walk(store, 'd')).records.length, 1205);
    await store.close();
  });

  await t.test('an e-mail address is kept apart, and goes with its comment', async () => {
    const name = await fresh();
    const store = storeAt(name);
    const caller = { key: 'guest ada' };
    const author = { name: 'Ada', email: 'ada@mail.example' };
    const root = await store.add('d', draft('Hello', { author }), { caller });
    const reply = await store.add('d', draft('Hello again', { author, parent: root.id }), { caller });
    await store.edit('d', root.id, { body: { format: 'text', source: 'Hello, all' } }, { caller });
    const answers = [
      root,
      await store.list('d', {}, { caller }),
      await store.changes('d', 0, { caller }),
      await store.latest(),
    ];
    for await (const { about, comments } of store.discussions()) {
      answers.push(about);
      for await (const comment of comments) answers.push(comment);
    }
    assert.ok(!JSON.stringify(answers).includes('mail.example'));
    const { emails, ...others } = await dump(name);
    assert.equal(JSON.parse(emails).length, 2);
    assert.ok(!JSON.stringify(others).includes('mail.example'));

    await store.remove('d', root.id, { caller });
    await store.moderate(
      'd',
      { action: 'remove', comment: reply.id, revision: reply.revision },
      { caller: { key: 'm', moderates: true } },
    );
    assert.ok(!JSON.stringify(await dump(name)).includes('mail.example'));
    await store.close();
  });

  await t.test('characters that no database holds stand as replacements, wherever they come', async () => {
    const store = storeAt(await fresh());
    const odd = 'a\0b\ud800c';
    const kept = 'a\ufffdb\ufffdc';
    const caller = { key: 'guest ada' };
    const said = draft(odd, { id: odd, author: { name: odd, url: 'https://a.example/' } });
    const added = await store.add(odd, said, { caller });
    assert.deepEqual(await store.add(odd, said, { caller }), added);
    const reply = await store.add(odd, draft('Yes', { parent: odd }), { caller });
    await store.react(odd, odd, { name: odd, on: true }, { caller });
    await store.report(odd, odd, { reason: odd }, { caller });
    const history = [record(`${odd} 2`, { parent: `${odd} 1` }), record(`${odd} 1`), record(odd, { revision: 9 })];
    await store.restore({ id: odd, title: odd, comments: history });
    assert.equal((await store.restore({ id: odd, comments: history })).unchanged, 3);
    assert.equal((await store.compare({ id: odd, comments: history })).unchanged, 3);
    await store.edit(odd, odd, { body: { format: 'text', source: odd } });
    const page = await store.list(odd, {}, { caller });
    assert.equal(page.title, kept);
    assert.deepEqual(idsOf(page.records), [kept, `${kept} 1`, `${kept} 2`, reply.id].sort());
    assert.equal(page.records.find(({ id }) => id === kept).body.source, kept);
    assert.equal(page.records.find(({ id }) => id === `${kept} 2`).parent, `${kept} 1`);
    assert.equal((await store.count([odd])).get(odd), 4);
    assert.equal((await store.changes(odd, 0, { caller })).records.length, 4);
    assert.equal(await store.claim(odd, odd, 1000), kept);
    await store.release(odd, odd);
    assert.equal(await store.claim(odd, 'another', 1000), 'another');
    await store.increment(odd, 1000);
    await store.remove(odd, odd);
    await store.close();
  });

  await t.test('a reader is known by what was approved of theirs', async () => {
    const store = storeAt(await fresh());
    const caller = { key: 'guest ada', status: 'pending' };
    const moderator = { caller: { key: 'm', moderates: true } };
    const knows = async () => (await store.approvedComments('guest ada', 1)) === 1;
    assert.equal(await knows(), false);
    const { id } = await store.add('d', draft('Hello'), { caller });
    assert.equal(await knows(), false);
    await store.moderate('d', { action: 'approve', comment: id, revision: 1 }, moderator);
    assert.deepEqual(
      [await knows(), await store.approvedComments('guest ad', 2), await store.approvedComments('', 2)],
      [true, 0, 0],
    );
    await store.moderate('d', { action: 'spam', comment: id, revision: 2 }, moderator);
    assert.equal(await knows(), false);
    await store.close();
  });

  await t.test('a report is kept once for each reader, for nobody to read', async () => {
    const name = await fresh();
    const store = storeAt(name);
    const { id } = await store.add('d', draft('Hello'), { caller: { key: 'guest ada' } });
    const before = await store.list('d');
    const report = (key, reason) => store.report('d', id, { reason }, { caller: { key } });
    await report('guest ben', 'Rude.');
    await report('guest ben', 'Very rude.');
    await report('guest cy', 'Not true.');
    await assert.rejects(store.report('d', 'nobody’s', { reason: 'x' }), { code: 'not-found' });
    await assert.rejects(store.report('other', id, { reason: 'x' }), { code: 'not-found' });
    const kept = JSON.parse((await dump(name)).reports);
    assert.deepEqual(kept.map(({ reader, reason }) => [reader, reason]).sort(), [
      ['guest ben', 'Rude.'],
      ['guest cy', 'Not true.'],
    ]);
    assert.deepEqual(await store.list('d'), before);
    await store.close();
  });
};

test('the SQL store on SQLite', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-details-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  let number = 0;
  await details(t, async () => join(folder, `${(number += 1)}.db`));
});

/**
 * Holds the file locked most of the time, in a process of its own: two copies of SQLite in one process do not see each other's locks
 * (https://sqlite.org/howtocorrupt.html, 2.2.1), and Node's own driver is another copy than libsql's.
 */
const locker = `
  const database = new (require('libsql'))(process.argv[1]);
  database.exec('pragma busy_timeout = 5000');
  const pause = (wait) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
  const lock = () => {
    for (let turn = 0; turn < 20; turn += 1) {
      database.exec('begin immediate');
      pause(3);
      database.exec('commit');
      pause(1);
    }
    setImmediate(lock);
  };
  lock();
`;

test('who finds an SQLite file locked waits, counts once, and sees afterwards what others wrote', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-locked-'));
  const name = join(folder, 'afterword.db');
  const reader = storeAt(name);
  await reader.ready();
  const locking = spawn(process.execPath, ['-e', locker, name], { stdio: ['ignore', 'ignore', 'inherit'] });
  t.after(async () => {
    locking.kill();
    await once(locking, 'close');
    await reader.close();
    rmSync(folder, { recursive: true });
  });
  for (let i = 1; i <= 40; i += 1) {
    const store = storeAt(name);
    assert.equal((await store.increment('key', 1000)).count, i);
    await store.add('d', draft(`Number ${i}`));
    assert.equal((await reader.list('d')).total, i);
    await reader.add('other', draft(`Number ${i}`));
    assert.equal((await store.list('other')).total, i);
    await store.close();
  }
});

test('a database of a newer Afterword is left alone, and let go of', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-newer-'));
  const name = join(folder, 'afterword.db');
  const first = storeAt(name);
  await first.ready();
  await first.close();
  const { db, close } = await openDatabase(name);
  await db.insertInto('afterword_migrations').values({ name: '999 what we know nothing of' }).execute();
  await close();
  let isOpen = 0;
  const open = async () => {
    const connection = await openDatabase(name);
    isOpen += 1;
    return {
      ...connection,
      close: async () => {
        isOpen -= 1;
        await connection.close();
      },
    };
  };
  const store = sqlStore({ open });
  await assert.rejects(store.list('d'), ({ cause }) => /newer Afterword/.test(cause.message));
  await assert.rejects(store.list('d'));
  assert.equal(isOpen, 0);
  rmSync(folder, { recursive: true });
});

test('the SQL store on PostgreSQL', { skip: noPostgres }, async (t) => {
  const server = await Postgres.start();
  t.after(() => server.stop());
  let number = 0;
  await details(t, () => server.createDatabase(`d${(number += 1)}`));
});

// History that no archive of ours would hold: any record may come before, after or without its parent.
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const shape = fc.record({
  parent: fc.option(fc.constantFrom(...ids, 'nobody'), { nil: null }),
  second: fc.nat(3),
  kind: fc.constantFrom('comment', 'comment', 'ping'),
  pinned: fc.constantFrom(false, false, true),
});
const version = fc.record({
  id: fc.constantFrom(...ids),
  revision: fc.integer({ min: 1, max: 3 }),
  status: fc.constantFrom('approved', 'approved', 'approved', 'pending', 'spam', 'removed'),
});
const command = fc.record({
  id: fc.constantFrom(...ids),
  name: fc.constantFrom('reply', 'remove', 'approve', 'hold', 'spam', 'pin', 'edit'),
});

const run = (adapter, discussion, { id, name }, index) => {
  if (name === 'reply') return adapter.add(discussion, draft('Yes', { id: `reply ${index}`, parent: id }));
  if (name === 'remove') return adapter.remove(discussion, id);
  if (name === 'edit') return adapter.edit(discussion, id, { body: { format: 'text', source: `Edited ${index}` } });
  return adapter.moderate(discussion, { action: name, comment: id });
};
const outcome = (promise) =>
  promise.then(
    () => 'done',
    ({ code }) => code,
  );

/** What a page shows, in an order of its own and without what only the SQL store tells. */
const shown = async (adapter, discussion) => {
  const { records, total } = await walk(adapter, discussion, { limit: 2, order: 'best' });
  const { nodes, pings } = buildThread(records, { order: 'best' });
  const changes = await adapter.changes(discussion, 0);
  return {
    total,
    nodes: [...nodes, ...pings]
      .map((node) => ({ ...node.record, pinned: node.record.pinned ?? false, replies: undefined }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    changes: changes.records.map(({ id, revision, status }) => `${id} ${revision} ${status}`).sort(),
    latest: idsOf(await adapter.latest({ discussion })),
    counted: (await adapter.count([discussion])).get(discussion),
  };
};

/** What is counted with each comment, counted anew. */
const checkCounts = async ({ db }, discussion) => {
  const rows = await db.selectFrom('afterword_comments').where('discussion', '=', discussion).selectAll().execute();
  const isSeen = ({ status, replies }) => status === 'approved' || (status === 'removed' && replies > 0);
  for (const { id, is_root: isRoot, replies, visible_count: visible } of rows) {
    const children = rows.filter(({ parent, id: child }) => parent === id && child !== id);
    const thread = isRoot ? rows.filter(({ root }) => root === id) : [];
    assert.deepEqual([replies, visible], [children.length, thread.filter(isSeen).length], id);
  }
};

/** A store for many tries: to make its tables takes longer than a try, so each try has a discussion of its own. */
const storeOfTries = async () => {
  const connection = await openDatabase(':memory:');
  const store = sqlStore({ open: async () => connection, now: () => NOW });
  let tries = 0;
  return { connection, store, nextDiscussion: () => `d${(tries += 1)}` };
};

test('the SQL store and the memory adapter make the same of any history, in any pieces', async () => {
  const { connection, store, nextDiscussion } = await storeOfTries();
  const property = fc.asyncProperty(
    fc.tuple(...ids.map(() => shape)),
    fc.array(fc.array(version, { minLength: 1, maxLength: 6 }), { maxLength: 6 }),
    fc.array(command, { maxLength: 8 }),
    async (shapes, pieces, commands) => {
      const id = nextDiscussion();
      const batches = pieces.map((piece) =>
        piece.map((more) => record(more.id, { discussion: id, ...shapes[ids.indexOf(more.id)], ...more })),
      );
      const memory = memoryAdapter({ now: () => NOW });
      for (const comments of batches)
        assert.deepEqual(await store.restore({ id, comments }), await memory.restore({ id, comments }));
      assert.deepEqual(await shown(store, id), await shown(memory, id));
      await checkCounts(connection, id);
      const before = await store.version(id);
      for (const comments of batches) {
        const { added, changed, unchanged, kept } = await store.restore({ id, comments });
        assert.deepEqual([added, changed, unchanged + kept], [0, 0, comments.length]);
      }
      assert.equal(await store.version(id), before);
      for (const [index, one] of commands.entries())
        assert.equal(await outcome(run(store, id, one, index)), await outcome(run(memory, id, one, index)));
      assert.deepEqual(await shown(store, id), await shown(memory, id));
      await checkCounts(connection, id);
    },
  );
  await fc.assert(property, { numRuns: 200 });
  await store.close();
});

test('the SQL store and the memory adapter merge alike, and comparing tells it beforehand', async () => {
  const { connection, store, nextDiscussion } = await storeOfTries();
  const property = fc.asyncProperty(
    fc.tuple(...ids.map(() => shape)),
    fc.array(
      fc.tuple(fc.boolean(), fc.uniqueArray(version, { selector: ({ id }) => id, minLength: 1, maxLength: 6 })),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    fc.array(command, { maxLength: 4 }),
    async (shapes, pieces, commands) => {
      const id = nextDiscussion();
      const memory = memoryAdapter({ now: () => NOW });
      for (const [index, [merge, piece]] of pieces.entries()) {
        const comments = piece.map((more) =>
          record(more.id, { discussion: id, ...shapes[ids.indexOf(more.id)], ...more }),
        );
        const { taken: _, keptIds, ...foretold } = await store.compare({ id, comments }, { merge });
        const report = await store.restore({ id, comments }, { merge });
        assert.deepEqual(report, foretold);
        assert.equal(keptIds.length, report.kept);
        assert.deepEqual(await memory.restore({ id, comments }, { merge }), report);
        const again = await store.restore({ id, comments }, { merge });
        assert.deepEqual([again.added, again.changed, again.unchanged + again.kept], [0, 0, comments.length]);
        await memory.restore({ id, comments }, { merge });
        for (const one of commands)
          assert.equal(await outcome(run(store, id, one, index)), await outcome(run(memory, id, one, index)));
        assert.deepEqual(await shown(store, id), await shown(memory, id));
      }
      await checkCounts(connection, id);
    },
  );
  await fc.assert(property, { numRuns: 100 });
  await store.close();
});
