// The outbox: what is recorded, what is sent, in which order and how often; on SQLite and PostgreSQL, by the store's clock.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-outbox-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ADA = { key: 'guest ada' };
const HELD = { key: 'guest ben', status: 'pending', heldFor: ['links'] };
const MODERATOR = { key: 'user m', author: { id: 'm', name: 'Mo' }, moderates: true };

const draft = (id, source = `text of ${id}`) => ({
  id,
  parent: null,
  author: { name: 'A' },
  body: { format: 'text', source },
});

/** A channel that sends each event to the recipients of `to`, and answers with what `answer` says. */
const testChannel = ({ to = ['r'], answer = () => ({ outcome: 'sent' }), giveUpAfter = DAY } = {}) => {
  const attempts = [];
  return {
    attempts,
    name: 'webhook',
    giveUpAfter,
    async deliveriesFor({ type, comment }) {
      if (comment === 'bad') throw new TypeError('a mistake');
      return to.map((recipient) => ({ channel: 'webhook', recipient, content: JSON.stringify({ type, comment }) }));
    },
    async send(delivery, signal) {
      attempts.push({ recipient: delivery.recipient, id: delivery.id, ...JSON.parse(delivery.content) });
      return answer(delivery, signal);
    },
  };
};

const said = ({ attempts }) => attempts.map(({ type, comment }) => `${comment} ${type.replace('comment.', '')}`);

for (const kind of ['SQLite', 'PostgreSQL'])
  test(`the outbox; ${kind}`, { skip: kind === 'PostgreSQL' && noPostgres }, async (t) => {
    const postgres = kind === 'PostgreSQL' ? await Postgres.start() : undefined;
    if (postgres) t.after(() => postgres.stop());
    let databases = 0;
    let now = Date.now();
    const setUp = async (t) => {
      databases += 1;
      const name = postgres ? await postgres.createDatabase(`outbox${databases}`) : join(folder, `${databases}.db`);
      const open = () => {
        const store = sqlStore({ open: () => openDatabase(name), now: () => now });
        t.after(() => store.close());
        return store;
      };
      const rows = async (table) => {
        const { db, close } = await openDatabase(name);
        const found = await db.selectFrom(table).selectAll().execute();
        await close();
        return found;
      };
      return { store: open(), open, rows };
    };
    await t.test('a server that cannot listen ends, and leaves nothing running', async () => {
      const taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      const name = postgres ? await postgres.createDatabase('taken') : join(folder, 'taken.db');
      const args = ['serve', '--db', name, '--port', String(taken.address().port)];
      const child = spawn(process.execPath, ['dist/node/afterword.js', ...args], { stdio: 'ignore' });
      const limit = setTimeout(() => child.kill('SIGKILL'), 20_000);
      assert.deepEqual(await once(child, 'exit'), [1, null]);
      clearTimeout(limit);
      taken.close();
    });

    const warnings = [];
    /** A worker that works only when `pass` is called. */
    const start = (store, ...channels) =>
      store.outbox.start(channels, { warn: (message) => warnings.push(message), poll: Infinity });

    await t.test('records nothing while nobody listens', async (t) => {
      const { store, rows } = await setUp(t);
      await store.add('d', draft('a'), { caller: ADA });
      await store.remove('d', 'a', { caller: ADA });
      assert.deepEqual(await rows('afterword_events'), []);
    });

    await t.test('what is added while a worker sees that nobody listens loses no event', async (t) => {
      const { store, rows } = await setUp(t);
      let isAdded = false;
      const listens = async (db) => {
        const one = await db.selectFrom('afterword_webhooks').select('id').executeTakeFirst();
        if (!isAdded) await store.webhooks.add({ url: 'http://127.0.0.1:9/' }, 'command');
        isAdded = true;
        return one !== undefined;
      };
      await start(store, { ...testChannel(), name: 'webhook', listens }).pass();
      await store.add('d', draft('a'), { caller: ADA });
      assert.equal((await rows('afterword_events')).length, 1);
    });

    await t.test('every kind of event, in order, once', async (t) => {
      const { store, rows } = await setUp(t);
      const channel = testChannel();
      const worker = start(store, channel);
      await worker.pass();
      await store.add('d', draft('a'), { caller: ADA });
      await store.add('d', draft('a'), { caller: ADA });
      await store.edit('d', 'a', { body: { format: 'text', source: 'new' } }, { caller: ADA });
      await store.react('d', 'a', { name: 'like', on: true }, { caller: ADA });
      await store.add('d', draft('b'), { caller: HELD });
      await store.moderate('d', { comment: 'b', action: 'approve' }, { caller: MODERATOR });
      await store.report('d', 'b', { reason: 'rude' }, { caller: ADA });
      await store.report('d', 'b', { reason: 'rude' }, { caller: { key: 'guest c' } });
      await store.moderate('d', { comment: 'b', action: 'spam' }, { caller: MODERATOR });
      await worker.pass();
      await store.remove('d', 'a', { caller: ADA });
      await worker.pass();
      await worker.pass();
      assert.deepEqual(said(channel), [
        'a created',
        'a edited',
        'b held',
        'b approved',
        'b reported',
        'b held',
        'a removed',
      ]);
      assert.deepEqual(await rows('afterword_events'), []);
      const states = (await rows('afterword_deliveries')).map(({ state, content }) => `${state}${content}`);
      assert.deepEqual(new Set(states), new Set(['sent']), 'what is sent is not kept');
      assert.deepEqual(await store.outbox.state(), { events: 0, waiting: 0, sent: 5, failed: 0, age: 0 });
    });

    await t.test('an import is no event', async (t) => {
      const { store, rows } = await setUp(t);
      await start(store, testChannel()).pass();
      const record = {
        ...(await store.add('e', draft('x'), { caller: ADA })),
        discussion: 'd',
      };
      await start(store, testChannel()).pass();
      await store.restore({ id: 'd', comments: [record] });
      assert.deepEqual(await rows('afterword_events'), []);
    });

    await t.test('one recipient’s in order, while another one’s go out', async (t) => {
      const { store } = await setUp(t);
      let isDown = true;
      const channel = testChannel({
        to: ['down', 'up'],
        answer: ({ recipient }) =>
          recipient === 'down' && isDown ? { outcome: 'retry', why: 'no answer' } : { outcome: 'sent' },
      });
      const worker = start(store, channel);
      await worker.pass();
      for (const id of ['a', 'b', 'c']) await store.add('d', draft(id), { caller: ADA });
      await worker.pass();
      const to = (recipient) => channel.attempts.filter((one) => one.recipient === recipient).map((one) => one.comment);
      assert.deepEqual(to('up'), ['a', 'b', 'c']);
      assert.deepEqual(to('down'), ['a']);
      now += 60 * MINUTE;
      assert.ok((await store.outbox.state()).age >= 60 * MINUTE);
      await worker.pass();
      isDown = false;
      now += 60 * MINUTE;
      await worker.pass();
      assert.deepEqual(to('down'), ['a', 'a', 'a', 'b', 'c']);
      assert.equal(new Set(channel.attempts.filter((one) => one.comment === 'a').map((one) => one.id)).size, 2);
    });

    await t.test('gives up after a day, and what comes after it goes out', async (t) => {
      const { store, rows } = await setUp(t);
      const answers = { a: { outcome: 'retry', why: 'w'.repeat(1000) }, b: { outcome: 'failed', why: 'refused' } };
      const channel = testChannel({
        answer: ({ content }) => answers[JSON.parse(content).comment] ?? { outcome: 'sent' },
      });
      const worker = start(store, channel);
      await worker.pass();
      for (const id of ['a', 'b', 'c']) await store.add('d', draft(id), { caller: ADA });
      for (let hours = 0; hours < 30; hours += 1) {
        await worker.pass();
        now += 60 * MINUTE;
      }
      const found = (await rows('afterword_deliveries')).sort((one, other) => one.number - other.number);
      assert.deepEqual(
        found.map(({ state, why }) => [state, why?.length]),
        [
          ['failed', 300],
          ['failed', 7],
          ['sent', undefined],
        ],
      );
      const tries = said(channel).filter((one) => one === 'a created').length;
      assert.ok(tries >= 12 && tries <= 20, `${tries} attempts`);
    });

    await t.test('several workers send each delivery once', async (t) => {
      const { store, open } = await setUp(t);
      const channel = testChannel({ to: ['r', 's', 't'] });
      const stores = [store, open(), open()];
      const workers = stores.map((one) => start(one, channel));
      await workers[0].pass();
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          stores[index % 3].add(`d${index % 4}`, draft(`c${index}`), { caller: ADA }),
        ),
      );
      for (let index = 0; index < 4; index += 1) await Promise.all(workers.map((worker) => worker.pass()));
      assert.equal(channel.attempts.length, 60);
      assert.equal(new Set(channel.attempts.map(({ id }) => id)).size, 60);
    });

    await t.test('a worker that ends in the middle is replaced', async (t) => {
      const { store, open } = await setUp(t);
      let answer;
      const lost = testChannel({ answer: () => new Promise((resolve) => (answer = resolve)) });
      const worker = start(store, lost);
      await worker.pass();
      await store.add('d', draft('a'), { caller: ADA });
      await store.add('d', draft('b'), { caller: ADA });
      const passing = worker.pass();
      while (!lost.attempts.length) await new Promise((resolve) => setImmediate(resolve));
      const channel = testChannel();
      const other = start(open(), channel);
      await other.pass();
      assert.deepEqual(said(channel), [], 'the first may still be at it');
      now += 2 * MINUTE;
      await other.pass();
      assert.deepEqual(said(channel), ['a created', 'b created']);
      // Its answer comes late and changes nothing. (Without an answer this process would live for as long as a send may take.)
      answer({ outcome: 'sent' });
      await passing;
      assert.deepEqual(await store.outbox.state(), { events: 0, waiting: 0, sent: 2, failed: 0, age: 0 });
    });

    await t.test('an event that cannot be used does not stop the others', async (t) => {
      const { store } = await setUp(t);
      const channel = testChannel();
      const worker = start(store, channel);
      await worker.pass();
      for (const id of ['a', 'bad', 'c']) await store.add('d', draft(id), { caller: ADA });
      warnings.length = 0;
      await worker.pass();
      assert.deepEqual(said(channel), ['a created', 'c created']);
      assert.equal(warnings.length, 1);
    });

    await t.test('what is to wait does not hold up what is not', async (t) => {
      const { store } = await setUp(t);
      const channel = testChannel();
      const worker = start(store, channel);
      const deliver = (comment, notBefore) => ({
        channel: 'webhook',
        recipient: 'r',
        content: JSON.stringify({ type: 'comment.created', comment }),
        ...(notBefore && { notBefore }),
      });
      await store.outbox.enqueue([deliver('later', now + 5 * MINUTE), deliver('now')]);
      await assert.rejects(
        store.outbox.transaction(async () => {
          throw new Error('rolled back');
        }),
      );
      await worker.pass();
      assert.deepEqual(said(channel), ['now created']);
      now += 6 * MINUTE;
      await worker.pass();
      assert.deepEqual(said(channel), ['now created', 'later created']);
    });

    await t.test('what its author removed is not sent later', async (t) => {
      const { store } = await setUp(t);
      let isDown = true;
      const channel = testChannel({ answer: () => ({ outcome: isDown ? 'retry' : 'sent', why: 'down' }) });
      const worker = start(store, channel);
      await worker.pass();
      await store.add('d', draft('a'), { caller: ADA });
      await worker.pass();
      await store.remove('d', 'a', { caller: ADA });
      isDown = false;
      now += MINUTE;
      await worker.pass();
      assert.deepEqual(said(channel), ['a created', 'a removed']);
    });

    await t.test('forgets what is old', async (t) => {
      const { store, open, rows } = await setUp(t);
      const worker = start(store, testChannel());
      await worker.pass();
      await store.add('d', draft('a'), { caller: ADA });
      await worker.pass();
      await store.add('d', draft('b'), { caller: ADA });
      await store.close();
      now += 40 * DAY;
      const later = open();
      await later.ready();
      while ((await rows('afterword_listeners')).length || (await rows('afterword_events')).length)
        await new Promise((resolve) => setImmediate(resolve));
      assert.deepEqual(await rows('afterword_deliveries'), []);
    });
  });
