// afterword backup: the copy is the state of one moment while a server writes, and a server can work with it.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { afterword, startServer } from '../support/command.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-backup-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const draft = (id, parent) => ({
  id,
  parent,
  author: { name: 'Ada', email: 'ada@mail.example' },
  body: { format: 'text', source: `findable ${id}` },
});

test('a copy that is made while comments are written has all of one moment', async (t) => {
  const db = join(folder, 'live.db');
  const store = sqlStore({ open: () => openDatabase(db) });
  t.after(() => store.close());
  // Large enough that copying takes a while.
  const ADA = { key: 'guest ada' };
  for (let discussion = 0; discussion < 20; discussion += 1)
    await store.restore({
      id: `old ${discussion}`,
      comments: Array.from({ length: 500 }, (_, index) => ({
        id: `o${index}`,
        discussion: `old ${discussion}`,
        parent: null,
        author: { name: 'Ben' },
        body: { format: 'text', source: 'Words that fill pages. '.repeat(20) },
        createdAt: '2024-01-01T00:00:00Z',
        status: 'approved',
        kind: 'comment',
        revision: 1,
      })),
    });
  const server = await startServer(['--db', db, '--quiet', '--change-window', '0']);
  t.after(() => server.stop());

  // Pairs: a root and its reply, in one discussion, one after the other.
  let written = 0;
  const stop = new AbortController();
  const writePair = async () => {
    await store.add('live', draft(`r${written}`, null), { caller: ADA });
    await store.add('live', draft(`s${written}`, `r${written}`), { caller: ADA });
    written += 1;
  };
  const writeOn = async () => {
    while (!stop.signal.aborted) {
      await writePair();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await writePair();
  const writing = writeOn();
  const [atLeast, copy] = [written, join(folder, 'copy.db')];
  writeFileSync(copy, 'what was there before');
  const { code, out, err } = await afterword(['backup', copy, '--db', db]);
  const during = written;
  assert.equal((await fetch(`${server.url}/health/ready`)).status, 200);
  stop.abort();
  await writing;
  assert.equal(code, 0, err);
  assert.match(out, /copy\.db: \d+ bytes/);
  assert.ok(during > atLeast, 'comments were written during the backup');
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('copy')),
    ['copy.db'],
    'nothing else is left',
  );

  const other = sqlStore({ open: () => openDatabase(copy) });
  t.after(() => other.close());
  const live = [];
  for await (const { about, comments } of other.discussions())
    if (about.id === 'live') for await (const { id } of comments) live.push(id);
  const roots = live.filter((id) => id.startsWith('r')).length;
  const replies = live.filter((id) => id.startsWith('s')).length;
  assert.ok(roots >= atLeast && roots <= written, `${roots} of ${atLeast} to ${written}`);
  assert.ok(roots - replies === 0 || roots - replies === 1, 'no reply without its root, none left out');
  // What counts, searches and follows agrees with the comments, and so do the keys and addresses that archives do not have.
  assert.equal((await other.count(['live'])).get('live'), live.length);
  assert.equal((await other.search('live', { words: 'findable r0' })).records.length, 1);
  assert.equal((await other.emailsOf('live', ['r0'])).get('r0'), 'ada@mail.example');
  assert.equal((await other.own({}, { caller: ADA })).records.length > 0, true);
  await other.add('live', draft('later', null), { caller: ADA });
  assert.equal((await other.search('live', { words: 'findable later' })).records.length, 1);
});

test('refuses with a sentence what makes no sense, and leaves nothing behind', async () => {
  const cwd = mkdtempSync(join(folder, 'refused-'));
  const db = join(cwd, 'afterword.db');
  const store = sqlStore({ open: () => openDatabase(db) });
  await store.ready();
  await store.close();
  writeFileSync(join(cwd, 'letter.txt'), 'This letter is longer than the head of a database, and is not one at all.');
  for (const [args, sentence] of [
    [['backup'], /writes one file/],
    [['backup', 'copy.db', '--db', 'typo.db'], /There is no database typo\.db/],
    [['backup', 'copy.db', '--db', 'letter.txt'], /not an SQLite database/],
    [['backup', 'afterword.db'], /is the database itself/],
    [
      ['backup', 'no/such/folder/copy.db'],
      /folder\/copy\.db cannot be read or written: there is no such file or folder/,
    ],
    [
      ['backup', 'copy.dump', '--db', 'postgres://me:secret@127.0.0.1/x'],
      /^afterword: PostgreSQL has its own tool, .*pg_dump --format=custom --file=copy\.dump/,
    ],
  ]) {
    const { code, err } = await afterword(args, { cwd });
    assert.equal(code, 1, args.join(' '));
    assert.match(err, sentence);
    assert.doesNotMatch(err, /secret|\n\s+at /, args.join(' '));
    const left = readdirSync(cwd).filter((name) => !/\.db-(wal|shm)$/.test(name));
    assert.deepEqual(left.sort(), ['afterword.db', 'letter.txt'], args.join(' '));
  }
});
