// The command as it is published: what it prints, what it refuses, what it serves, and how it stops.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { httpAdapter } from '../../src/adapters/http.js';
import { afterword, startServer } from '../support/command.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const draft = (text = `Hello ${crypto.randomUUID()}`) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: text },
  spamSignals: { seconds: 60 },
});
const readerOf = (url) => {
  let secret;
  return httpAdapter({ url, secret: { get: () => secret, set: (value) => (secret = value) } });
};

test('says what it can do', async () => {
  for (const args of [[], ['--help'], ['serve', '--help']]) {
    const { code, out } = await afterword(args);
    assert.equal(code, 0);
    for (const word of ['afterword serve', '--db', 'AFTERWORD_DB', '--jwt-key', 'afterword import', '--dry-run'])
      assert.ok(out.includes(word), word);
  }
});

/** The smallest archive that has something in it. */
const ARCHIVE = JSON.stringify({
  afterword: 1,
  discussions: [
    {
      id: 'd',
      comments: [
        {
          id: 'a',
          discussion: 'd',
          parent: null,
          author: { name: 'Ada' },
          body: { format: 'text', source: 'Kept.' },
          createdAt: '2024-01-01T00:00:00Z',
          status: 'approved',
          kind: 'comment',
          revision: 1,
        },
      ],
    },
  ],
});

const PEM = (name, content) => `-----BEGIN ${name}-----\n${content}\n-----END ${name}-----`;

test('refuses with a sentence what makes no sense, and leaves nothing behind', async () => {
  const cwd = mkdtempSync(join(folder, 'refused-'));
  const cases = [
    [['sreve'], /There is no command "sreve"/],
    [['serve', '--prot', '80'], /--prot/],
    [['serve', '--port', 'http'], /--port is a number from 0 to 65535, not "http"/],
    [['serve', '--hold', 'some'], /--hold is one of nothing, first, everything, not "some"/],
    [['serve', '--proxies', 'many'], /--proxies is a number/],
    [['serve', 'blog.db'], /no "blog.db": a database is named by --db blog.db/],
    [['serve', '--origin', 'blog.example'], /"blog.example" is no origin; it looks like/],
    [['serve', '--jwt-key', 'short'], /32 characters or more/],
    [['serve', '--jwt-key', PEM('PUBLIC KEY', 'AAAA')], /use '--jwt-key=-XYZ'/],
    [['serve', `--jwt-key=${PEM('PUBLIC KEY', 'AAAA')}`], /cannot be used to verify tokens/],
    [['serve', `--jwt-key=${PEM('CERTIFICATE', 'AAAA')}`], /a public key begins with -----BEGIN PUBLIC KEY-----/],
    [['serve', '--no-guests'], /nobody could write/],
    [['serve', '--owner-mail', 'a@blog.example'], /need --smtp/],
    [['serve', '--smtp', 'smtp://mail.example'], /--smtp needs --from/],
    [['serve', '--smtp', 'smtp://mail.example', '--from', 'a@blog.example'], /--smtp needs --url/],
    [['serve', '--smtp', 'no-such-file', '--from', 'a@blog.example', '--url', 'https://c.example'], /--smtp is smtps:/],
    [['serve', '--url', 'comments'], /is not an address/],
    [['serve', '--db', 'no/such/folder/x.db'], /database/],
    [['export'], /There is no database afterword.db; --db names another/],
    [['export', '--db', 'typo.db'], /There is no database typo.db/],
    [['import', 'no-such-file.json'], /cannot be read/],
    [['import'], /reads one file/],
  ];
  for (const [args, sentence] of cases) {
    const { code, err } = await afterword(args, { cwd });
    assert.equal(code, 1, args.join(' '));
    assert.match(err, sentence);
    assert.ok(!/\n\s+at /.test(err), `no stack: ${err}`);
    assert.deepEqual(readdirSync(cwd), [], args.join(' '));
  }
});

test('says what to install where there is no driver for SQLite, and needs no other package', async () => {
  const cwd = mkdtempSync(join(folder, 'missing-'));
  writeFileSync(join(cwd, 'archive.json'), ARCHIVE);
  for (const args of [
    ['serve'],
    ['export', '--db', 'archive.json'],
    ['import', 'archive.json', '--into', 'new.json'],
  ]) {
    const { code, err } = await afterword(args, { cwd, without: ['node:sqlite', 'libsql'] });
    assert.equal(code, 1, args.join(' '));
    assert.equal(err, 'afterword: SQLite needs Node 22.16 or later, or a driver: npm install libsql\n');
  }
  assert.deepEqual(readdirSync(cwd), ['archive.json']);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const without = Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => name !== 'libsql');
  const server = await startServer(['--db', ':memory:', '--jwt-key', 'a secret of this site alone, long enough'], {
    cwd,
    without,
  });
  assert.equal((await fetch(`${server.url}/discussions/d/comments`)).status, 200);
  await server.stop();
});

test('says what to do where it cannot listen, or cannot use a file', async (t) => {
  const cwd = mkdtempSync(join(folder, 'unusable-'));
  writeFileSync(join(cwd, 'letter.txt'), 'Dear sirs, this letter is longer than the head of a database, and none.');
  writeFileSync(join(cwd, 'archive.json'), ARCHIVE);
  const running = await startServer(['--db', 'there.db'], { cwd });
  t.after(() => running.stop());
  const { port } = new URL(running.url);
  const cases = [
    [['serve', '--db', ':memory:', '--port', port], /this port is taken; choose another with --port/],
    [['serve', '--db', ':memory:', '--host', '192.0.2.1'], /does not have the address of --host/],
    [['serve', '--db', 'letter.txt'], /^afterword: letter\.txt is not an SQLite database: choose another file\./],
    [['serve', '--db', '.'], /^afterword: The database \. cannot be opened for writing: its folder must exist/],
    [
      ['import', 'archive.json', '--db', 'no/such/new.db'],
      /^afterword: The database no\/such\/new\.db cannot be opened/,
    ],
    [
      ['export', 'no/such/out.json', '--db', 'there.db'],
      /^afterword: no\/such\/out\.json cannot be read or written: there is no/,
    ],
    [['import', 'archive.json', '--report', 'no/such/report.json'], /^afterword: no\/such\/report\.json cannot be/],
  ];
  for (const [args, sentence] of cases) {
    const { code, err } = await afterword(args, { cwd });
    assert.equal(code, 1, args.join(' '));
    assert.match(err, sentence);
    assert.ok(!/\n\s+at /.test(err), `no stack: ${err}`);
  }
});

test('serves a folder’s discussions without being told anything, and keeps them', async () => {
  const cwd = mkdtempSync(join(folder, 'plain-'));
  const first = await startServer([], { cwd });
  assert.ok(first.said.includes(`<link rel="modulepreload" href="${first.url}/afterword-http.js">`));
  assert.ok(first.said.includes(`<script type="module" src="${first.url}/afterword.js"></script>`));
  await readerOf(first.url).add('d', draft('Kept.'));
  const script = await fetch(`${first.url}/afterword.js`);
  assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(await script.text(), readFileSync('dist/afterword.js', 'utf8'));
  // Whatever the script loads, but for the adapters of other servers.
  const asked = new Set(['afterword.js']);
  for (const name of asked)
    for (const [, next] of readFileSync(`dist/${name}`, 'utf8').matchAll(/["'`]\.\/(afterword-[\w-]+\.js)["'`]/g))
      if (!/-(wordpress|waline|whole-discussion)\.js$/.test(next)) asked.add(next);
  assert.ok(asked.has('afterword-writing.js'));
  for (const name of asked) {
    const further = await fetch(`${first.url}/${name}`);
    assert.equal(further.headers.get('content-type'), 'text/javascript; charset=utf-8', name);
  }
  assert.equal((await fetch(`${first.url}/package.json`)).status, 404);
  assert.equal((await fetch(`${first.url}/health/live`)).status, 200);
  assert.equal((await fetch(`${first.url}/health/ready`)).status, 200);
  assert.equal(await first.stop(), 0);
  assert.ok(existsSync(join(cwd, 'afterword.db')));
  const second = await startServer([], { cwd });
  assert.equal((await readerOf(second.url).list('d')).records[0].body.source, 'Kept.');
  assert.equal(await second.stop('SIGINT'), 0);
});

test('lets pages of this machine in, and those it is told of', async () => {
  const options = { cwd: folder };
  const allowed = async (url, origin) =>
    (await fetch(`${url}/session`, { headers: { origin } })).headers.get('access-control-allow-origin');
  const local = await startServer(['--db', ':memory:'], options);
  assert.equal(await allowed(local.url, 'http://localhost:5173'), '*');
  assert.equal(await allowed(local.url, 'https://blog.example'), null);
  await local.stop();
  const env = { AFTERWORD_ORIGINS: 'https://blog.example, https://other.example', AFTERWORD_DB: ':memory:' };
  const told = await startServer([], { ...options, env });
  assert.equal(await allowed(told.url, 'https://other.example'), 'https://other.example');
  assert.equal(await allowed(told.url, 'http://localhost:5173'), null);
  await told.stop();
});

test('writes a line for each request, unless it is asked not to', async () => {
  const server = await startServer(['--db', ':memory:'], { cwd: folder });
  await readerOf(server.url).add('a-private-page', draft());
  await server.stop();
  const lines = server.log.trim().split('\n').map(JSON.parse);
  assert.deepEqual(
    lines.map(({ route, status }) => [route, status]),
    [['add', 201]],
  );
  assert.ok(!server.log.includes('a-private-page'));
  const quiet = await startServer(['--db', ':memory:', '--quiet'], { cwd: folder });
  await readerOf(quiet.url).list('d');
  await quiet.stop();
  assert.equal(quiet.log, '');
});

/** A request of which only the first half is sent, on a connection of its own. */
const halfSent = (url, text) => {
  const { port, hostname, host } = new URL(url);
  const body = JSON.stringify(draft(text));
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (data) => (answer += data));
  const head = `POST /discussions/d/comments HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n`;
  socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 20)}`);
  return {
    /** Sends the rest, and gives the answer once the server has closed the connection. */
    async finish() {
      const closed = once(socket, 'close');
      socket.write(body.slice(20));
      await closed;
      return answer;
    },
  };
};

test('stops when everyone has had their answer', async () => {
  const server = await startServer(['--db', join(folder, 'stop.db')], { cwd: folder });
  const { port, hostname } = new URL(server.url);
  // As browsers do, in advance.
  const unused = connect(Number(port), hostname);
  await once(unused, 'connect');
  const [first, second] = [halfSent(server.url, 'Sent while it stops.'), halfSent(server.url, 'Sent last.')];
  const stream = await fetch(`${server.url}/discussions/d/changes`, { headers: { accept: 'text/event-stream' } });
  const reader = stream.body.getReader();
  await reader.read();
  const stopped = server.stop();
  // The stream ends first: by then the server no longer takes connections.
  while (!(await reader.read()).done);
  await assert.rejects(fetch(`${server.url}/health/live`));
  // Who sends nothing is not waited for, and who has an answer is let go of while others still wait for theirs.
  if (!unused.closed) await once(unused, 'close');
  assert.match(await first.finish(), /^HTTP\/1\.1 201/);
  assert.match(await second.finish(), /^HTTP\/1\.1 201/);
  assert.equal(await stopped, 0);
  const { out } = await afterword(['export', '--db', join(folder, 'stop.db')]);
  for (const text of ['Sent while it stops.', 'Sent last.']) assert.ok(out.includes(text), text);
});

test('two servers on one file serve the same discussions', async () => {
  const db = join(folder, 'two.db');
  const [one, two] = await Promise.all([startServer(['--db', db]), startServer(['--db', db])]);
  const readers = [readerOf(one.url), readerOf(two.url)];
  // No more at once than a reader may send.
  await Promise.all(readers.flatMap((reader) => Array.from({ length: 5 }, () => reader.add('d', draft()))));
  for (const reader of readers) assert.equal((await reader.list('d')).total, 10);
  const heard = new Promise((resolve) => {
    const stop = readers[1].watch('d', 0, ({ records }) => {
      if (!records.some(({ body }) => body.source === 'Heard.')) return;
      stop();
      resolve();
    });
  });
  await readerOf(one.url).add('d', draft('Heard.'));
  await heard;
  await Promise.all([one.stop(), two.stop()]);
});

test('moves everything out and in again, and twice is once', async () => {
  const cwd = mkdtempSync(join(folder, 'move-'));
  const records = Array.from({ length: 1200 }, (_, index) => ({
    id: `c${index}`,
    discussion: `d${index % 3}`,
    parent: index < 3 ? null : `c${index - 3}`,
    author: { name: 'Ada', url: 'https://ada.example/' },
    body: { format: 'text', source: `“${index}”\n\nsecond` },
    createdAt: new Date(Date.UTC(2024, 0, 1, 0, 0, index)).toISOString(),
    status: ['approved', 'pending', 'spam', 'removed'][index % 7] ?? 'approved',
    kind: index % 5 ? 'comment' : 'ping',
    revision: 1 + (index % 4),
    ...(index % 10 === 0 && { reactions: { like: { count: index, mine: false } }, pinned: true }),
  }));
  const discussions = [0, 1, 2].map((n) => ({
    id: `d${n}`,
    title: `Title ${n}`,
    url: `https://blog.example/${n}`,
    ...(n === 1 && { closed: true }),
    comments: records.filter(({ discussion }) => discussion === `d${n}`).toReversed?.() ?? [],
  }));
  for (const discussion of discussions)
    if (!discussion.comments.length)
      discussion.comments = records.filter((one) => one.discussion === discussion.id).reverse();
  writeFileSync(join(cwd, 'in.json'), JSON.stringify({ afterword: 1, discussions }));
  const run = async (...args) => {
    const { code, out, err } = await afterword(args, { cwd });
    assert.equal(code, 0, err);
    return out;
  };
  /** A line of the report: in the file, added, changed, unchanged, kept, dropped. */
  const counts = (...numbers) => new RegExp(`\n3 discussions +${numbers.join(' +')}\n`);
  const dry = await run('import', 'in.json', '--dry-run');
  assert.match(dry, /: nothing is written; this would be done\n/);
  assert.match(dry, counts(1200, 1200, 0, 0, 0, 0));
  assert.equal(existsSync(join(cwd, 'afterword.db')), false, 'a dry run leaves no database behind');
  const done = await run('import', 'in.json');
  assert.match(done, /: done\n/);
  assert.match(done, counts(1200, 1200, 0, 0, 0, 0));
  assert.match(await run('import', 'in.json'), counts(1200, 0, 0, 1200, 0, 0));
  await run('export', 'out.json');
  await run('export', 'out.ndjson');
  assert.match(await run('import', 'out.json', '--db', 'b.db'), counts(1200, 1200, 0, 0, 0, 0));
  assert.match(await run('import', 'out.ndjson', '--db', 'c.db'), counts(1200, 1200, 0, 0, 0, 0));
  const contents = (text) => {
    const archive = JSON.parse(text);
    return archive.discussions.map(({ comments, ...about }) => ({
      ...about,
      comments:
        comments.toSorted?.((a, b) => (a.id < b.id ? -1 : 1)) ?? [...comments].sort((a, b) => (a.id < b.id ? -1 : 1)),
    }));
  };
  // What was removed is kept as a place, without the words, the reactions and the pin that the file still has.
  const withoutWords = (comment) => ({
    ...comment,
    author: { name: '' },
    body: { format: 'text', source: '' },
    reactions: undefined,
    pinned: undefined,
  });
  const original = contents(readFileSync(join(cwd, 'in.json'), 'utf8')).map(({ comments, ...about }) => ({
    ...about,
    comments: comments.map((comment) =>
      comment.status === 'removed' ? JSON.parse(JSON.stringify(withoutWords(comment))) : comment,
    ),
  }));
  for (const args of [['export'], ['export', '--db', 'b.db'], ['export', '--db', 'c.db']])
    assert.deepEqual(contents(await run(...args)), original);
});

test('a file that is broken, or not an archive, changes nothing', async () => {
  const cwd = mkdtempSync(join(folder, 'broken-'));
  const record = {
    id: 'a',
    discussion: 'd',
    parent: null,
    author: { name: '' },
    body: { format: 'text', source: 'x' },
    createdAt: '2024-01-01T00:00:00Z',
    status: 'approved',
    kind: 'comment',
    revision: 1,
  };
  const lines = [
    '{"afterword":1}',
    ...Array.from({ length: 600 }, (_, i) => JSON.stringify({ ...record, id: `a${i}` })),
  ];
  const files = {
    'cut.json': [
      JSON.stringify({ afterword: 1, discussions: [{ id: 'd', comments: [record] }] }).slice(0, -5),
      /cut off/,
    ],
    'none.json': ['{"comments": []}', /JSON, but not a known export/],
    'text.json': ['Dear sirs,', /not a known export/],
    'newer.json': ['{"afterword": 2, "discussions": []}', /version 2/],
    'line.ndjson': [[...lines, '{"id":'].join('\n'), /Line 602/],
    'latin.json': [Buffer.from([0x7b, 0xe9, 0x7d]), /not a known export/],
  };
  for (const [name, [content, sentence]] of Object.entries(files)) {
    writeFileSync(join(cwd, name), content);
    const { code, err } = await afterword(['import', name], { cwd });
    assert.equal(code, 1, name);
    assert.match(err, sentence);
    assert.equal(existsSync(join(cwd, 'afterword.db')), false, name);
  }
  writeFileSync(join(cwd, 'faulty.ndjson'), [...lines, JSON.stringify({ ...record, status: 'odd' })].join('\n'));
  const { code, out } = await afterword(['import', 'faulty.ndjson'], { cwd });
  assert.equal(code, 0);
  assert.match(out, /\n1 discussion +601 +600 +0 +0 +0 +1\n/);
  assert.match(out, /comment a, line 602, in d, its status is "odd"/);
});

test('says that it is not ready while its database is away', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  t.after(() => postgres.stop());
  const server = await startServer(['--db', postgres.url()], { cwd: folder });
  const health = async () =>
    await Promise.all(
      ['live', 'ready'].map(async (what) => {
        const response = await fetch(`${server.url}/health/${what}`);
        return [response.status, (await response.text()).trim()];
      }),
    );
  const isWell = [
    [200, 'live'],
    [200, 'ready'],
  ];
  assert.deepEqual(await health(), isWell);
  await postgres.down();
  assert.deepEqual(await health(), [
    [200, 'live'],
    [503, 'the store does not answer'],
  ]);
  await postgres.up();
  assert.deepEqual(await health(), isWell);
  assert.equal(await server.stop(), 0);
});

test('prints the owner’s link once, and manages moderators', async () => {
  const cwd = mkdtempSync(join(folder, 'moderators-'));
  const server = await startServer([], { cwd });
  const [link] = server.said.match(/^http:\/\/127\.0\.0\.1:\d+\/moderate\?link=[\w-]{43}$/m) ?? [];
  assert.ok(link?.startsWith(server.url), server.said);
  const signIn = async (address) => {
    const { searchParams } = new URL(address);
    const { status, headers } = await fetch(`${server.url}/moderate`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ link: searchParams.get('link') }),
    });
    return status === 303 ? headers.get('set-cookie').split(';')[0] : undefined;
  };
  const permissionsOf = async (cookie) =>
    (await (await fetch(`${server.url}/session`, { headers: { cookie } })).json()).permissions;
  const owner = await signIn(link);
  assert.ok((await permissionsOf(owner)).includes('moderate'));
  assert.equal(await signIn(link), undefined);
  assert.ok((await (await fetch(`${server.url}/moderate`, { headers: { cookie: owner } })).text()).includes('script'));

  const manage = (...args) => afterword(['moderator', ...args], { cwd });
  const added = await manage('add', 'Mo', '--url', server.url);
  assert.equal(added.code, 0);
  const mo = await signIn(added.out.trim());
  assert.ok((await permissionsOf(mo)).includes('moderate'));
  await readerOf(server.url).add('d', draft());
  const { records } = await (await fetch(`${server.url}/queue?queue=all`, { headers: { cookie: mo } })).json();
  const [{ discussion, id: comment, revision }] = records;
  const decided = await fetch(`${server.url}/decisions`, {
    method: 'POST',
    headers: { cookie: mo, origin: server.url, 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'spam',
      comments: [{ discussion, comment, revision }],
      reason: 'An advertisement.',
    }),
  });
  assert.equal(decided.status, 200);
  const log = JSON.parse((await manage('log')).out);
  assert.deepEqual([log.action, log.moderator.name, log.reason], ['spam', 'Mo', 'An advertisement.']);
  assert.deepEqual((await manage('list')).out.match(/\S+$/gm), ['Mo', 'Owner']);
  assert.equal((await manage('remove', 'Mo')).code, 0);
  assert.ok(!(await permissionsOf(mo)).includes('moderate'));
  for (const args of [['remove', 'Mo'], ['add'], ['list', 'x'], [], ['invite', 'Mo']]) {
    const { code, err } = await manage(...args);
    assert.equal(code, 1, args.join(' '));
    assert.match(err, /^afterword: .*moderator/);
  }
  await server.stop();
  const again = await startServer([], { cwd });
  assert.ok(!again.said.includes('/moderate'));
  await again.stop();
});
