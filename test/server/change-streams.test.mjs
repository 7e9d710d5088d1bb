// Several servers over one database: whoever follows a discussion, at whichever of them and over however bad a connection,
// ends with what the store has.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Database from 'libsql';
import pg from 'pg';
import { httpAdapter } from '../../src/adapters/http.js';
import { openDatabase, sqliteConnection, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { startServer } from '../support/server-process.mjs';
import { until } from '../support/until.js';
import { walk } from '../support/walk.mjs';

const pace = { count: 1e9, window: 1000 };
const policy = { readerRateLimit: pace, addressRateLimit: pace, repeatWindow: 0 };
const LONG = 120_000;

const openStore = (t, url, change = (connection) => connection) => {
  const store = sqlStore({ open: async () => change(await openDatabase(url)) });
  t.after(() => store.close());
  return store;
};

const draft = (text, parent = null) => ({
  id: crypto.randomUUID(),
  parent,
  author: { name: 'Ada' },
  body: { format: 'text', source: text },
  spamSignals: { seconds: 60 },
});

const adapterAt = ({ url }, more = {}) => {
  let secret;
  return httpAdapter({ url, secret: { get: () => secret, set: (value) => (secret = value) }, ...more });
};

/** Numbers from 0 to 1 that are the same in every run. */
const numbersFrom = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A fetch whose connections break in the middle of an answer, sooner or later. */
const unreliable = (random, cuts) => async (url, init) => {
  const cut = new AbortController();
  const response = await fetch(url, { ...init, signal: AbortSignal.any([init.signal, cut.signal]) });
  const timer = setTimeout(
    () => {
      cuts.count += 1;
      cut.abort();
    },
    20 + random() * 1000,
  );
  timer.unref();
  return response;
};

/** What one who follows was told, and what that makes. */
class Reader {
  version = 0;
  total = 0;
  revisions = new Map();
  faults = [];
  #told = new Set();

  take = ({ records, version, total }) => {
    if (version <= this.version) this.faults.push(`version ${version} after ${this.version}`);
    for (const { id, revision, reactionsRevision = 0 } of records) {
      const name = `${id} at ${revision} and ${reactionsRevision}`;
      if (this.#told.has(name)) this.faults.push(`${name} was told twice`);
      if (this.revisions.get(id) > revision) this.faults.push(`${name} was told after a later one`);
      this.#told.add(name);
      this.revisions.set(id, revision);
    }
    this.version = version;
    this.total = total;
  };
}

/** Asks again and again, of one server and then the other. */
const poll = (servers, discussion, reader) => {
  const stopping = new AbortController();
  const adapters = servers.map((server) => adapterAt(server));
  const done = (async () => {
    for (let turn = 0; !stopping.signal.aborted; turn += 1) {
      const changes = await adapters[turn % adapters.length].changes(discussion, reader.version);
      if (changes.records.length > 0 || changes.version !== reader.version) reader.take(changes);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return async () => {
    stopping.abort();
    await done;
  };
};

/** Writes that go to both servers at once: most are new comments, the others change what is there. */
const writeMany = async (servers, discussion, count) => {
  const random = numbersFrom(7);
  const writers = servers.flatMap((server) => Array.from({ length: 8 }, () => adapterAt(server)));
  const own = writers.map(() => []);
  let left = count;
  await Promise.all(
    writers.map(async (writer, index) => {
      while (left > 0) {
        left -= 1;
        const kind = random();
        const mine = own[index];
        const known = mine[Math.floor(random() * mine.length)];
        if (kind < 0.7 || !known)
          mine.push(await writer.add(discussion, draft(`One of ${count}`, kind < 0.3 && known ? known.id : null)));
        else if (kind < 0.8)
          await writer.edit(discussion, known.id, { body: { format: 'text', source: `Said again ${random()}` } });
        else if (kind < 0.95) await writer.react(discussion, known.id, { name: 'like', on: random() < 0.7 });
        else {
          await writer.remove(discussion, known.id);
          mine.splice(mine.indexOf(known), 1);
        }
      }
    }),
  );
};

/** Every comment's revision, and how many are approved, as the table says. */
const tableOf = async (url, discussion) => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('select id, revision, status from afterword_comments where discussion = $1', [
    discussion,
  ]);
  await client.end();
  return {
    revisions: new Map(rows.map(({ id, revision }) => [id, revision])),
    total: rows.filter(({ status }) => status === 'approved').length,
  };
};

const sorted = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

test('a change is told although it could not be asked for at first', async (t) => {
  let failures = 0;
  let asked = 0;
  const failing = (statement) => ({
    reader: statement.reader,
    run: (parameters) => statement.run(parameters),
    iterate: (parameters) => statement.iterate(parameters),
    all: (parameters) => {
      asked += 1;
      if (failures === 0) return statement.all(parameters);
      failures -= 1;
      throw Object.assign(new Error('The disk is away.'), { code: 'SQLITE_IOERR' });
    },
  });
  const database = new Database(':memory:');
  const open = async () =>
    sqliteConnection({
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return sql.includes('"version" > ?') ? failing(statement) : statement;
      },
      exec: (sql) => database.exec(sql),
      close: () => database.close(),
    });
  const store = sqlStore({ open });
  t.after(() => store.close());
  const reader = new Reader();
  const leave = store.watch('d', 0, reader.take);
  t.after(leave);
  await store.add('d', draft('Before'));
  await until(() => reader.total === 1, 'the first comment', LONG);
  // More often than a change and a look ask.
  failures = 4;
  asked = 0;
  await store.add('d', draft('After'));
  await until(() => reader.total === 2, 'the second comment', LONG);
  // Four failures, then what is asked of a change: how long the texts are, and the texts.
  assert.deepEqual([asked, reader.faults], [6, []]);
});

test('over PostgreSQL', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  const admin = new pg.Client(postgres.url());
  t.after(async () => {
    await admin.end();
    await postgres.stop();
  });
  await admin.connect();
  const database = (name) => postgres.createDatabase(name);

  await t.test('everyone has what the store has after 1,000 writes, whatever connections broke', async (t) => {
    const url = await database('writes');
    const servers = [await startServer({ db: url, policy }), await startServer({ db: url, policy })];
    t.after(() => Promise.all(servers.map(({ stop }) => stop())));
    const store = openStore(t, url);
    const random = numbersFrom(1);
    const cuts = { count: 0 };
    const leaks = [];
    process.on('warning', ({ name }) => name === 'MaxListenersExceededWarning' && leaks.push(name));
    const readers = [];
    const leaves = [];
    const stops = [];
    for (const server of servers)
      for (let i = 0; i < 4; i += 1) {
        const reader = new Reader();
        // One in four has a connection that holds.
        const adapter = adapterAt(server, i % 4 ? { fetch: unreliable(random, cuts) } : {});
        readers.push(reader);
        leaves.push(adapter.watch('d', 0, reader.take));
      }
    for (let i = 0; i < 2; i += 1) {
      const reader = new Reader();
      readers.push(reader);
      stops.push(poll(servers, 'd', reader));
    }
    await writeMany(servers, 'd', 1000);
    const version = await store.version('d');
    await until(
      () => readers.every((reader) => reader.version === version),
      'everyone to hear of the last write',
      LONG,
    );
    for (const leave of leaves) leave();
    await Promise.all(stops.map((stop) => stop()));

    const { revisions, total } = await tableOf(url, 'd');
    for (const reader of readers) {
      assert.deepEqual(reader.faults, []);
      assert.deepEqual(sorted(reader.revisions), sorted(revisions));
      assert.equal(reader.total, total);
    }
    assert.ok(cuts.count > 0);
    assert.deepEqual(leaks, []);
    t.diagnostic(`${revisions.size} comments, version ${version}, ${cuts.count} connections broken`);
  });

  await t.test('numbers follow commits: nobody passes one who writes, however long they take', async (t) => {
    const url = await database('numbers');
    const [first, second] = [openStore(t, url), openStore(t, url)];
    await first.add('d', draft('The first'));
    const reader = new Reader();
    const leave = second.watch('d', 0, reader.take);

    // A third server, in the middle of a write.
    const slow = new pg.Client(url);
    await slow.connect();
    await slow.query('begin');
    const { rows } = await slow.query(`select version from afterword_discussions where id = 'd' for update`);
    const number = Number(rows[0].version) + 1;
    await slow.query(
      `insert into afterword_comments (discussion, id, parent, root, is_root, time, id_length, pinned, best_time, author_id,
         author_name, author_url, author_avatar, author_role, format, source, created_at, edited_at, status, kind, reactions,
         revision, version, owner, replies, visible_count)
       select discussion, 'slow', parent, 'slow', is_root, time, 4, pinned, best_time, author_id,
         author_name, author_url, author_avatar, author_role, format, source, created_at, edited_at, status, kind, reactions,
         revision, $1, owner, replies, visible_count from afterword_comments`,
      [number],
    );
    await slow.query('update afterword_discussions set version = $1, total = total + 1', [number]);

    const adding = [first, second].map((store) => store.add('d', draft('One who waits')));
    let isAdded = false;
    void Promise.race(adding).then(() => (isAdded = true));
    const waiting = `select 1 from pg_stat_activity where datname = 'numbers' and wait_event_type = 'Lock'`;
    await until(async () => (await admin.query(waiting)).rowCount === 2, 'both to wait', LONG);
    // Who reads need not wait.
    assert.equal((await first.list('d')).total, 1);
    assert.deepEqual([isAdded, await second.version('d')], [false, number - 1]);
    await slow.query('commit');
    await slow.end();

    await Promise.all(adding);
    const last = await first.version('d');
    assert.ok(last >= number + 2);
    await until(() => reader.version === last, 'the last number', LONG);
    assert.deepEqual([reader.faults, reader.revisions.size, reader.total], [[], 4, 4]);
    assert.ok(reader.revisions.has('slow'));
    leave();
  });

  await t.test('a page’s changes come with the total that belongs to them', async (t) => {
    const url = await database('totals');
    const [writer, store] = [openStore(t, url), openStore(t, url)];
    const writing = new AbortController();
    const wrong = [];
    const asking = (async () => {
      while (!writing.signal.aborted) {
        const { records, total } = await store.changes('d', 0);
        if (records.length !== total) wrong.push(`${records.length} comments with a total of ${total}`);
      }
    })();
    for (let i = 0; i < 300; i += 1) await writer.add('d', draft('One of 300'));
    writing.abort();
    await asking;
    assert.deepEqual(wrong, []);
  });

  await t.test('where servers cannot send each other messages, they find changes by looking', async (t) => {
    const url = await database('mute');
    const withoutMessenger = (connection) => ({ ...connection, messenger: undefined });
    const [writer, store] = [openStore(t, url, withoutMessenger), openStore(t, url, withoutMessenger)];
    const reader = new Reader();
    const leave = store.watch('d', 0, reader.take);
    const waits = [];
    for (let number = 1; number <= 3; number += 1) {
      await writer.add('d', draft(`Number ${number}`));
      const start = performance.now();
      await until(() => reader.total === number, `number ${number}`, LONG);
      waits.push(`${Math.round(performance.now() - start)} ms`);
    }
    t.diagnostic(`heard after ${waits.join(', ')}`);
    assert.deepEqual(reader.faults, []);
    leave();
  });

  await t.test('following and leaving, again and again, takes one connection to listen', async (t) => {
    const url = await database('listeners');
    const store = openStore(t, url);
    await store.ready();
    const listeners = `select 1 from pg_stat_activity where datname = 'listeners' and query = 'listen afterword'`;
    for (let i = 0; i < 20; i += 1) {
      store.watch('d', 0, () => {})();
      const leave = store.watch('d', 0, () => {});
      await new Promise((resolve) => setTimeout(resolve, i % 5));
      leave();
    }
    const reader = new Reader();
    const leave = store.watch('d', 0, reader.take);
    await store.add('d', draft('Hello'));
    await until(() => reader.total === 1, 'the comment', LONG);
    // The comment was heard of here, however long the connection to listen takes to open.
    await until(async () => (await admin.query(listeners)).rowCount > 0, 'a listener', LONG);
    assert.equal((await admin.query(listeners)).rowCount, 1);
    leave();
  });

  await t.test('a listener whose connection was ended listens again', async (t) => {
    const url = await database('ended');
    const [writer, store] = [openStore(t, url), openStore(t, url)];
    const reader = new Reader();
    const leave = store.watch('d', 0, reader.take);
    await writer.add('d', draft('Before'));
    await until(() => reader.total === 1, 'the first comment', LONG);
    const listeners = `from pg_stat_activity where datname = 'ended' and query = 'listen afterword'`;
    const { rows } = await admin.query(`select pid ${listeners}`);
    await admin.query(`select pg_terminate_backend(pid) ${listeners}`);
    await writer.add('d', draft('After'));
    await until(() => reader.total === 2, 'the second comment', LONG);
    const renewed = async () => {
      const { rows: now } = await admin.query(`select pid ${listeners}`);
      return now.length === 1 && now[0].pid !== rows[0].pid;
    };
    await until(renewed, 'a new listener', LONG);
    assert.deepEqual(reader.faults, []);
    leave();
  });

  await t.test('a server outlives its connections, in whatever they were ended', async (t) => {
    const url = await database('broken');
    const store = openStore(t, url);
    await store.ready();
    const ids = Array.from({ length: 200 }, () => crypto.randomUUID());
    let broken = 0;
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (const id of ids.filter((__, index) => index % 8 === writer))
        // As a client does: the same again until it is accepted.
        for (let isAccepted = false; !isAccepted;)
          isAccepted = await store.add('d', { ...draft('One of 200'), id }).then(
            () => true,
            () => {
              broken += 1;
            },
          );
    });
    const over = new AbortController();
    const breaking = (async () => {
      while (!over.signal.aborted)
        await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'broken'`);
    })();
    await until(() => broken >= 50, 'calls to break', LONG);
    over.abort();
    await breaking;
    await Promise.all(writers);
    const { records, total } = await walk(store, 'd');
    assert.deepEqual([records.length, total], [200, 200]);
  });
});
