// Decisions of moderators in the database: how long what they took away is kept, what two moderators at once get, and how their queues
// reach them over two servers on one database.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { UNDO_WINDOW } from '../../src/core/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const ADA = { caller: { key: 'guest ada' } };
const BEN = { caller: { key: 'guest ben' } };
const moderatorOf = (name) => ({
  caller: { key: `user ${name}`, author: { id: name, name, role: 'moderator' }, moderates: true },
});
const [MO, ZOE] = [moderatorOf('Mo'), moderatorOf('Zoe')];

const draft = (id, more = {}) => ({
  id,
  parent: null,
  author: { name: 'Ada', email: 'ada@site.example' },
  body: { format: 'text', source: `The words of ${id}.` },
  spamSignals: { seconds: 60 },
  ...more,
});
const isCode = (code) => (error) => error.code === code;
const decideOn = (store, action, records, who = MO) =>
  store.decide(
    { action, comments: records.map(({ discussion, id, revision }) => ({ discussion, comment: id, revision })) },
    who,
  );

/** Everything that the tables hold, as text. */
const everythingIn = async ({ db }) => {
  const rows = [];
  for (const { name } of await db.introspection.getTables())
    if (!/search/.test(name)) rows.push(await db.selectFrom(name).selectAll().execute());
  return JSON.stringify(rows);
};

test('the words of a removed comment are kept for the time in which that can be undone, and not longer', async () => {
  const clock = { now: Date.parse('2026-05-01T12:00:00Z') };
  const folder = mkdtempSync(join(tmpdir(), 'afterword-decisions-'));
  const open = async () => {
    const connection = await openDatabase(join(folder, 'afterword.db'));
    return { connection, store: sqlStore({ open: async () => connection, now: () => clock.now }) };
  };
  let { connection, store } = await open();
  const records = [];
  for (const id of ['late', 'own', 'all', 'restored']) {
    records.push(await store.add('d', draft(id), ADA));
    await store.react('d', id, { name: 'like', on: true }, BEN);
  }
  const { decisions } = await decideOn(store, 'remove', records);
  assert.deepEqual(
    decisions.map(({ undoableUntil }) => Date.parse(undoableUntil) > clock.now + UNDO_WINDOW - 60_000),
    [true, true, true, true],
  );
  // Neither readers nor exports get them.
  const removed = await store.list('d', {}, ADA);
  assert.equal(removed.records.length, 0);
  assert.equal((await store.emailsOf('d', ['late'])).size, 0);
  for await (const { comments } of store.discussions())
    for await (const comment of comments) assert.equal(comment.body.source, '');
  const { records: queued, details } = await store.queue({ queue: 'removed' }, MO);
  assert.deepEqual(
    queued.map(({ body }) => body.source).sort(),
    ['all', 'late', 'own', 'restored'].map((id) => `The words of ${id}.`),
  );
  assert.ok(details.every(({ email }) => email === 'ada@site.example'));

  await store.undo(decisions[3].id, MO);
  const [restored] = (await store.list('d', {}, BEN)).records;
  assert.deepEqual(restored.reactions, { like: { count: 1, mine: true } });
  assert.deepEqual([...(await store.emailsOf('d', ['restored'])).values()], ['ada@site.example']);
  // Their author wants them to be forgotten at once.
  await store.remove('d', 'own', ADA);
  assert.ok(!(await everythingIn(connection)).includes('The words of own.'));
  await store.removeOwn([{ discussion: 'd', comment: 'all' }], ADA);
  assert.ok(!(await everythingIn(connection)).includes('The words of all.'));
  await assert.rejects(store.undo(decisions[1].id, MO), isCode('not-found'));

  clock.now += UNDO_WINDOW - 60_000;
  assert.equal((await store.queue({ queue: 'removed', words: 'late' }, MO)).records.length, 1);
  clock.now += 120_000;
  // Not even before they are deleted.
  assert.equal((await store.queue({ queue: 'removed', words: 'late' }, MO)).records.length, 0);
  await assert.rejects(store.undo(decisions[0].id, MO), isCode('not-found'));
  const restoring = await decideOn(store, 'restore', (await store.queue({ queue: 'removed' }, MO)).records);
  assert.ok(restoring.refused.every(({ code }) => code === 'not-found') && restoring.refused.length === 3);
  await store.close();
  ({ connection, store } = await open());
  await store.ready();
  await store.close();
  ({ connection, store } = await open());
  await store.ready();
  const everything = await everythingIn(connection);
  assert.ok(!everything.includes('The words of late.') && everything.includes('The words of restored.'));
  assert.equal((await store.decisions({}, MO)).decisions.length, 5, 'the log stays');
  await store.close();
  rmSync(folder, { recursive: true });
});

test('one reader’s removing of all they wrote forgets what moderators removed', async () => {
  const connection = await openDatabase(':memory:');
  const store = sqlStore({ open: async () => connection });
  const record = await store.add('d', draft('gone'), ADA);
  await store.add('d', draft('other'), BEN);
  await decideOn(store, 'remove', [record]);
  await store.removeOwn(undefined, BEN);
  assert.ok((await everythingIn(connection)).includes('The words of gone.'));
  await store.removeOwn(undefined, ADA);
  assert.ok(!(await everythingIn(connection)).includes('The words of gone.'));
  await store.close();
});

const overTwo = async (name) => {
  const [one, two] = [0, 1].map(() => sqlStore({ open: () => openDatabase(name) }));
  const records = [];
  for (let number = 0; number < 30; number += 1)
    records.push(await one.add(`d${number % 5}`, draft(`c${number}`), ADA));
  const states = [];
  const isNew = async () => {
    const answers = [await one.queueState(MO), await two.queueState(ZOE)];
    assert.deepEqual(answers[0], answers[1]);
    assert.ok(!states.includes(answers[0].version));
    states.push(answers[0].version);
    return answers[0];
  };
  await isNew();

  // Two moderators decide about the same comments at once: each comment by one of them, and the other is told.
  const reports = await Promise.all([
    decideOn(one, 'spam', records, MO),
    decideOn(two, 'hold', [...records].reverse(), ZOE),
  ]);
  const decided = reports.flatMap(({ decisions }) => decisions.map(({ comment }) => comment));
  assert.equal(decided.length, 30);
  assert.equal(new Set(decided).size, 30);
  const refused = reports.flatMap((report) => report.refused);
  assert.equal(refused.length, 30);
  for (const { code, record, decision } of refused) {
    assert.equal(code, 'conflict');
    assert.equal(record.status, decision.to);
    assert.ok(['Mo', 'Zoe'].includes(decision.moderator.name));
  }
  const { pending } = await isNew();
  assert.equal(pending, reports[1].decisions.length);

  // Undoing the same decision at once: once.
  const [{ id }] = reports.flatMap(({ decisions }) => decisions);
  const undoing = await Promise.allSettled([one.undo(id, MO), two.undo(id, ZOE)]);
  assert.deepEqual(undoing.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  assert.equal(undoing.find(({ status }) => status === 'rejected').reason.code, 'conflict');
  await isNew();
  await one.report('d0', records[0].id, { reason: 'Rude.' }, { caller: { key: 'guest x', moderates: true } });
  await isNew();

  const log = [];
  let cursor;
  do {
    const page = await two.decisions({ limit: 7, cursor }, MO);
    log.push(...page.decisions);
    cursor = page.cursor;
  } while (cursor);
  assert.equal(log.length, 31);
  assert.equal(new Set(log.map((entry) => entry.id)).size, 31);
  await one.close();
  await two.close();
};

test('two moderators over two servers on one database; SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-two-'));
  await overTwo(join(folder, 'afterword.db'));
  rmSync(folder, { recursive: true });
});

test('two moderators over two servers on one database; PostgreSQL', { skip: noPostgres }, async () => {
  const server = await Postgres.start();
  await overTwo(server.url());
  await server.stop();
});

test('all that match are decided about in bounded steps, and what was written later stays', async () => {
  const clock = { now: Date.parse('2026-05-01T12:00:00Z') };
  const store = sqlStore({ open: () => openDatabase(':memory:'), now: () => clock.now });
  for (let number = 0; number < 250; number += 1) {
    clock.now += 1000;
    await store.add(`d${number % 3}`, draft(`c${number}`), {
      caller: { ...ADA.caller, status: 'pending', heldFor: [{ rule: 'links' }] },
    });
  }
  const to = new Date(clock.now + 1).toISOString();
  const steps = [];
  let cursor;
  do {
    clock.now += 1000;
    await store.add('d0', draft(`later${clock.now}`), { caller: { ...BEN.caller, status: 'pending' } });
    const report = await store.decide({ action: 'spam', matching: { to }, cursor }, MO);
    steps.push(report.decisions.length);
    cursor = report.cursor;
  } while (cursor);
  assert.deepEqual(steps, [100, 100, 50]);
  const { records, details } = await store.queue({ queue: 'pending' }, MO);
  assert.ok(records.length === 3 && records.every(({ id }) => id.startsWith('later')));
  assert.deepEqual(
    details.map(({ heldFor }) => heldFor),
    [[], [], []],
  );
  const spam = await store.queue({ queue: 'spam', limit: 1 }, MO);
  assert.deepEqual(spam.details[0].heldFor, [{ rule: 'links' }]);
  assert.deepEqual(spam.details[0].authorCounts, { approved: 0, pending: 0, spam: 250, removed: 0 });
  await store.close();
});
