// How the databases go about what the store asks them: every query finds its rows by an index, and a page takes a few
// queries however deep its threads are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Database from 'libsql';
import pg from 'pg';
import { postgresConnection, sqliteConnection, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const BIG = 'https://blog.example/big';
const READER = { key: 'guest 7' };
const MODERATOR = { key: 'user m', moderates: true };

const record = (discussion, number, more = {}) => ({
  id: `c${number}`,
  discussion,
  parent: null,
  author: { name: `Reader ${number % 100}` },
  body: { format: 'text', source: `This is comment ${number}. ${'And so on. '.repeat(number % 10)}` },
  createdAt: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
  status: number % 50 === 49 ? 'pending' : 'approved',
  kind: 'comment',
  revision: 1,
  ...more,
});

/** 20,000 comments under one article: threads of ten, one of 1,500, one that is 90 deep. */
const big = Array.from({ length: 20_000 }, (_, number) => {
  if (number > 0 && number < 1500) return record(BIG, number, { parent: 'c0' });
  if (number > 2000 && number < 2090) return record(BIG, number, { parent: `c${number - 1}` });
  if (number % 10 > 0) return record(BIG, number, { parent: `c${number - (number % 10)}` });
  return record(BIG, number, number % 100 === 0 ? { reactions: { like: { count: number % 7, mine: false } } } : {});
});
const small = Array.from({ length: 100 }, (_, index) => ({
  id: `https://blog.example/${index}`,
  comments: Array.from({ length: 100 }, (__, number) => record('', 100_000 + index * 100 + number)),
}));

/** Everything a server asks of a store. */
const calls = async (store) => {
  const caller = READER;
  const draft = {
    parent: null,
    author: { name: 'A', email: 'a@b.example' },
    body: { format: 'text', source: 'Hello' },
    spamSignals: { seconds: 60 },
  };
  const pages = [];
  for (const order of ['oldest', 'newest', 'best']) {
    const first = await store.list(BIG, { order }, { caller });
    pages.push(first, await store.list(BIG, { order, cursor: first.cursor }));
  }
  const [{ truncated }] = pages;
  await store.list(BIG, { thread: truncated[0].thread, cursor: truncated[0].cursor }, { caller });
  await store.list(BIG, {}, { caller: MODERATOR });
  for (const order of ['oldest', 'newest', 'best'])
    for (const around of ['c1400', 'c2088', 'c5003']) await store.list(BIG, { order, around }, { caller });
  const { version } = pages[0];
  await store.changes(BIG, 0, { caller });
  await store.changes(BIG, version - 10);
  await store.version(BIG);
  await store.latest();
  await store.latestVersion(50);
  await store.latest({ discussion: BIG, limit: 50 });
  for (const words of ['comment', 'so on 77', 'nobody'])
    for (const cursor of [undefined, (await store.search(BIG, { words: 'and' })).cursor])
      await store.search(BIG, { words, cursor }, { caller });
  await store.count(small.map(({ id }) => id));
  await store.approvedComments('guest 7', 3);
  await store.findBan({ key: 'guest 7', email: 'a@b.example', network: '192.0.2.1' });
  await store.rulesSettings.get();
  const [ban] = await store.bans.add(
    { comment: { discussion: BIG, comment: 'c7' }, kinds: ['email', 'network'] },
    { caller: MODERATOR },
  );
  const { cursor: bansCursor } = await store.bans.list({ limit: 1 }, { caller: MODERATOR });
  await store.bans.list({ cursor: bansCursor }, { caller: MODERATOR });
  await store.undo(ban.decision, { caller: MODERATOR });
  await store.bans.add({ account: 'nobody' }, { caller: MODERATOR });
  await store.bans.remove((await store.bans.list({ limit: 1 }, { caller: MODERATOR })).bans[0].id, {
    caller: MODERATOR,
  });
  const root = await store.add(BIG, { ...draft, id: 'mine' }, { caller: { ...caller, network: '192.0.2.1' } });
  const reply = await store.add(BIG, { ...draft, id: 'mine too', parent: root.id }, { caller });
  await store.edit(BIG, reply.id, { body: { format: 'text', source: 'Hello again' } }, { caller });
  await store.history(BIG, reply.id, { caller });
  await store.react(BIG, reply.id, { name: 'like', on: true }, { caller });
  await store.react(BIG, reply.id, { name: 'like', on: false }, { caller });
  await store.report(BIG, reply.id, { reason: 'Because.' }, { caller });
  for (const queue of ['pending', 'spam', 'reported', 'removed', 'all']) {
    const { cursor } = await store.queue({ queue, limit: 2 }, { caller: MODERATOR });
    if (queue !== 'spam' && queue !== 'removed') assert.ok(cursor, queue);
    await store.queue({ queue, discussion: BIG, limit: 2 }, { caller: MODERATOR });
    await store.queue({ queue, from: '2026-01-01T00:00:00Z', to: '2026-01-01T01:00:00Z' }, { caller: MODERATOR });
    if (cursor) await store.queue({ queue, cursor }, { caller: MODERATOR });
  }
  await store.reports(BIG, reply.id, { caller: MODERATOR });
  await store.own({}, { caller });
  await store.own({ cursor: (await store.own({ limit: 1 }, { caller })).cursor }, { caller });
  await store.moderate(BIG, { action: 'hold', comment: reply.id, revision: 2 }, { caller: MODERATOR });
  await store.moderate(BIG, { action: 'close' }, { caller: MODERATOR });
  await store.queueState({ caller: MODERATOR });
  const { statistics } = await store.administration();
  await statistics({ days: 90, zone: 'Europe/Berlin' }, { caller: MODERATOR });
  const { decisions } = await store.decide(
    { action: 'remove', comments: [{ discussion: BIG, comment: reply.id, revision: 3 }] },
    { caller: MODERATOR },
  );
  await store.queue({ queue: 'removed', author: 'a@b.example' }, { caller: MODERATOR });
  await store.undo(decisions[0].id, { caller: MODERATOR });
  for (const query of [{}, { discussion: BIG }, { discussion: BIG, comment: reply.id }]) {
    const { cursor } = await store.decisions({ ...query, limit: 1 }, { caller: MODERATOR });
    await store.decisions({ ...query, cursor }, { caller: MODERATOR });
  }
  await store.removeOwn([{ discussion: BIG, comment: reply.id }], { caller });
  await store.remove(BIG, root.id, { caller });
  await store.removeOwn(undefined, { caller });
  await store.compare({ id: BIG, comments: big.slice(0, 100) });
  await store.restore({
    id: BIG,
    comments: [record(BIG, 20_001, { parent: 'mine' }), record(BIG, 5, { revision: 2 })],
  });
  for await (const { about, comments } of store.discussions())
    if (about.id === BIG) for await (const comment of comments) if (comment.id === 'c1200') break;
  await store.increment('pace', 1000);
  await store.claim('words', 'text', 1000);
  await store.release('words', 'value');
  await store.keepName('author 7', ['ada', 'lovelace']);
  await store.isNameKept(['ada', 'ben', 'cora']);
};

/** A store that notes what it sends, filled with comments. */
const filled = async (connection) => {
  const store = sqlStore({ open: async () => connection.open() });
  await store.restore({ id: BIG, title: 'Big', comments: big });
  for (const discussion of small) await store.restore(discussion);
  await connection.run(`with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 2000)
    insert into afterword_discussions (id, title, url, closed, total, version, first_comment_at)
    select 'other ' || n, null, null, 0, 0, 0, null from numbers`);
  for (const [table, columns] of [
    ['reactions', "discussion, id, 'like', 'guest'"],
    ['reports', "discussion, id, 'guest', 'Because.', created_at, 'hash'"],
    ['versions', 'discussion, id, 1, format, source, created_at'],
    ['emails', "discussion, id, 'ada@example.com'"],
    ['store', "discussion || id, 'A value.'"],
    ['rules', "discussion || id, '{}', 1"],
    ['networks', "discussion, id, 'hash', time"],
    [
      'bans',
      "discussion || id, time, 'guest', discussion || id, 'Ada', null, null, null, 'Mo', null, null, discussion || id",
    ],
    ['rate_limits', "discussion || id, '', 1, 4000000000000"],
    ['names', "discussion || id, 'name ' || id"],
    ['subscribers', "discussion || id, discussion || id, 'ada@example.com', 'en', time, time, 0"],
    ['subscriptions', 'discussion, id, discussion || id'],
    ['mail_codes', "discussion || id, 'decision', discussion, id, 'spam', 1, 'a@b.c', null, 4000000000000"],
    ['mail_once', 'discussion || id, 4000000000000'],
    ['mail_stopped', "discussion || id, 'left', time"],
    [
      'deliveries',
      "discussion || id, time, 'webhook', 'r', '', discussion, id, 'sent', time, 0, 0, 4000000000000, 1, null",
    ],
  ])
    await connection.run(`insert into afterword_${table} select ${columns} from afterword_comments`);
  await connection.run(`insert into afterword_decisions (id, time, moderator_name, action, discussion, comment, kept_until)
    select discussion || id, time, 'Mo', 'hold', discussion, id, 4000000000000 from afterword_comments`);
  await connection.run(`update afterword_comments set reported_at = created_at where id like '%7'`);
  const during = async (work) => {
    connection.sent.length = 0;
    const result = await work();
    // What servers tell each other is sent when it suits them.
    return {
      result,
      sent: connection.sent.filter(({ sql }) => /^(select|insert|update|delete) (?!pg_notify)/i.test(sql)),
    };
  };
  return { store, during };
};

const overSqlite = () => {
  const database = new Database(':memory:');
  const sent = [];
  const open = () =>
    sqliteConnection({
      prepare: (sql) => {
        const statement = database.prepare(sql);
        const noted = (method) => (parameters) => {
          sent.push({ sql, parameters });
          return statement[method](parameters);
        };
        return { reader: statement.reader, all: noted('all'), run: noted('run'), iterate: noted('iterate') };
      },
      exec: (sql) => database.exec(sql),
      close: () => database.close(),
    });
  return {
    sent,
    open,
    run: (sql) => database.exec(sql),
    plan: (sql, parameters) => database.prepare(sql).all(parameters),
  };
};

const overPostgres = (url) => {
  const types = { getTypeParser: (type, format) => (type === 20 ? Number : pg.types.getTypeParser(type, format)) };
  const pool = new pg.Pool({ connectionString: url, types });
  const sent = [];
  const open = () =>
    postgresConnection({
      connect: async () => {
        const client = await pool.connect();
        return {
          query: (sql, parameters) => {
            sent.push({ sql, parameters });
            return client.query(sql, parameters);
          },
          on: (event, listener) => client.on(event, listener),
          release: (isBroken) => client.release(isBroken),
        };
      },
      on: (event, listener) => pool.on(event, listener),
      end: () => pool.end(),
    });
  return {
    sent,
    open,
    run: (sql) => pool.query(sql),
    plan: async (sql, parameters) => (await pool.query(sql, parameters)).rows,
  };
};

/** A page of whatever kind takes so many queries at the most. */
const checkCounts = async ({ store, during }) => {
  const wide = await during(() => store.list(BIG, { limit: 100 }, { caller: READER }));
  assert.ok(wide.result.truncated.length > 0);
  assert.ok(wide.result.records.some(({ id }) => id === 'c2088'));
  assert.ok(wide.sent.length <= 7, `${wide.sent.length} for a page with a long thread and a deep one`);

  for (const [around, above] of [
    ['c1400', ['c0']],
    ['c2088', ['c2087', 'c2044', 'c2001', 'c2000']],
  ]) {
    const page = await during(() => store.list(BIG, { around }, { caller: READER }));
    const ids = page.result.records.map(({ id }) => id);
    for (const id of above.concat(around)) assert.ok(ids.includes(id), `${id} on the page around ${around}`);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(page.sent.length <= 9, `${page.sent.length} for the page around ${around}`);
    const [{ thread, remaining, cursor } = {}] = page.result.truncated ?? [];
    if (around === 'c1400') assert.ok(remaining > 0);
    const shown = new Set(ids);
    let found = 0;
    for (let next = thread && cursor; next;) {
      const rest = await store.list(BIG, { thread, cursor: next }, { caller: READER });
      for (const { id } of rest.records) if (!shown.has(id) && shown.add(id)) found += 1;
      next = rest.cursor;
    }
    assert.equal(found, remaining ?? 0, 'so many more are there as it says');
  }

  // More records with reactions than a page can hold.
  const full = Array.from({ length: 40 * 101 }, (_, number) =>
    record('full', number, {
      status: 'approved',
      parent: number % 101 ? `c${number - (number % 101)}` : null,
      reactions: { like: { count: 1, mine: false } },
    }),
  );
  await store.restore({ id: 'full', comments: full });
  const most = await during(() => store.list('full', { limit: 100 }, { caller: READER }));
  // Whole threads as far as about a megabyte goes; the others are asked for with the cursor.
  assert.ok(most.result.records.length > 1500 && most.result.records.length < full.length);
  assert.ok(most.result.cursor);
  assert.ok(most.sent.length <= 7, `${most.sent.length} for the fullest page`);

  const counts = await during(() => store.count(small.map(({ id }) => id)));
  assert.equal(counts.result.size, 100);
  assert.equal(counts.sent.length, 1);
  const plain = await during(() => store.version(BIG));
  assert.equal(plain.sent.length, 1);

  const draft = { parent: null, author: { name: 'A' }, body: { format: 'text', source: 'Hello' } };
  await store.add('new', { ...draft, id: 'first' }, { caller: READER });
  const root = await during(() => store.add('new', { ...draft, id: 'root' }, { caller: READER }));
  assert.ok(root.sent.length <= 8, `${root.sent.length} for a new comment`);
  const reply = await during(() => store.add('new', { ...draft, id: 'reply', parent: 'root' }, { caller: READER }));
  assert.ok(reply.sent.length <= 11, `${reply.sent.length} for a reply`);
};

/** How many rows a query of PostgreSQL reads from tables, those that it then leaves out included. */
const rowsReadBy = ([
  {
    'QUERY PLAN': [{ Plan: plan }],
  },
]) => {
  const visit = (node) => {
    const own = node['Relation Name']
      ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
      : 0;
    return (node.Plans ?? []).reduce((sum, child) => sum + visit(child), own);
  };
  return visit(plan);
};

/** The page of a thread of 1,500 replies reads about as many rows as it has. */
const checkLongThread = async ({ store, during }, connection) => {
  const { result, sent } = await during(() => store.list(BIG, { limit: 1 }, { caller: READER }));
  assert.equal(result.truncated.length, 1);
  const queries = sent.filter(({ sql }) => sql.includes('"root"'));
  assert.equal(queries.length, 2, 'one that measures the replies, one that reads them');
  for (const { sql, parameters } of queries) {
    const rows = rowsReadBy(await connection.plan(`explain (analyze, format json) ${sql}`, parameters));
    assert.ok(rows <= 120, `${rows} rows: ${sql}`);
  }
};

/** What a query takes that goes through a whole table, or puts more in order than a page has. */
const faultsInSqlite = (lines) =>
  lines
    .map(({ detail }) => detail)
    .filter((detail) =>
      /^SCAN afterword_(?!discussions USING|search VIRTUAL TABLE INDEX \d+:(=|.*M))|TEMP B-TREE/.test(detail),
    );

const faultsInPostgres = ([
  {
    'QUERY PLAN': [{ Plan: plan }],
  },
]) => {
  const faults = [];
  const visit = (node) => {
    const { 'Node Type': type, 'Relation Name': table, 'Index Cond': condition } = node;
    const isWhole = type === 'Seq Scan' || (type.startsWith('Index') && !condition && table === 'afterword_comments');
    // The listeners are two rows at the most.
    if (isWhole && table !== 'afterword_listeners') faults.push(`all of ${table}`);
    const sorted = (node.Plans ?? []).reduce((rows, child) => rows + child['Plan Rows'], 0);
    if (type.includes('Sort') && sorted > 1000) faults.push(`sorts ${sorted} rows`);
    for (const child of node.Plans ?? []) visit(child);
  };
  visit(plan);
  return faults;
};

/** A limited number of rows may be grouped without an index. */
const groupsFew = (sql, fault) => / limit \S+\) as "newest" group by /.test(sql) && fault.startsWith('USE TEMP B-TREE');

const databases = [
  ['SQLite', overSqlite, faultsInSqlite, 'explain query plan'],
  ['PostgreSQL', overPostgres, faultsInPostgres, 'explain (format json)'],
];

for (const [name, over, faultsIn, explain] of databases)
  test(`over ${name}`, { skip: name === 'PostgreSQL' && noPostgres }, async (t) => {
    const server = name === 'PostgreSQL' ? await Postgres.start() : undefined;
    const connection = over(server?.url());
    const site = await filled(connection);
    t.after(async () => {
      await site.store.close();
      await server?.stop();
    });
    const { sent } = await site.during(() => calls(site.store));
    const queries = [...new Map(sent.map((query) => [query.sql, query])).values()]
      // What is put into a table is not looked for.
      .filter(({ sql }) => !sql.startsWith('insert'));
    const check = async () => {
      for (const { sql, parameters } of queries)
        assert.deepEqual(
          faultsIn(await connection.plan(`${explain} ${sql}`, parameters)).filter((fault) => !groupsFew(sql, fault)),
          [],
          sql,
        );
    };
    // SQLite plans without knowing its tables, where nobody has told it of them.
    if (!server) await t.test('each query finds its rows by an index, in a table it does not know', check);
    await connection.run('analyze');
    await t.test('each query finds its rows by an index', check);
    await t.test('a page takes seven queries at the most, a hundred counts one, a comment eight', () =>
      checkCounts(site),
    );
    if (server)
      await t.test('a page of a long thread reads no more of it than it shows', () =>
        checkLongThread(site, connection),
      );
    t.diagnostic(`${queries.length} queries`);
  });
