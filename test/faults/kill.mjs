// The server's process is killed three times in the middle of its work, without a warning. Each comment that was answered with 201
// must be stored, and a comment that was sent again must not be stored twice.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../runner/free-port.mjs';
import { startServer } from '../support/command.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { until } from '../support/until.js';
import { each, insist, letters } from './letters.mjs';
import { checkStoredOnce, storedIds } from './stored.mjs';

const COUNT = 1000;
const AT_A_TIME = 32;
/** The server is killed when this many comments are accepted. */
const MARKS = [200, 500, 800];
const LONG = 120_000;

const kill = async ({ child }) => {
  const ended = once(child, 'exit');
  process.kill(child.pid, 'SIGKILL');
  await ended;
};

const killOver = async (db) => {
  const options = ['--db', db, '--port', String(await freePort()), '--proxies', '1', '--proof', 'never', '--quiet'];
  let server = await startServer(options);
  const { url } = server;
  const all = letters(COUNT);
  const accepted = new Set();
  const statuses = {};
  let unheard = 0;
  const posting = each(all, AT_A_TIME, async (letter) => {
    await insist(url, letter, (status) => {
      statuses[status] = (statuses[status] ?? 0) + 1;
    });
    accepted.add(letter.draft.id);
  });
  for (const mark of MARKS) {
    await until(() => accepted.size >= mark, `${mark} to be accepted`, LONG);
    await kill(server);
    const ids = new Set(await storedIds(db));
    assert.deepEqual(
      [...accepted].filter((id) => !ids.has(id)),
      [],
      'accepted, and not there',
    );
    unheard += ids.size - accepted.size;
    server = await startServer(options);
  }
  await posting;
  await checkStoredOnce(db, url, all);
  await server.stop();
  return (
    `${accepted.size} accepted, ${COUNT} there, each once; of those accepted before a kill none was missing after it; ` +
    `${statuses.cut} were cut off without an answer and sent again, ${unheard} of them were stored already`
  );
};

const what = `\`kill -9\` of \`afterword serve\` after ${MARKS.join(', ')} of ${COUNT.toLocaleString('en')} posts, ${AT_A_TIME} at a time, whose senders send the same id again`;

export const killOverSqlite = {
  what: `${what}; SQLite`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-kill-'));
    const seen = await killOver(join(folder, 'afterword.db'));
    rmSync(folder, { recursive: true });
    return seen;
  },
};

export const killOverPostgres = {
  what: `${what}; PostgreSQL`,
  skip: noPostgres,
  async run() {
    const postgres = await Postgres.start({ fsync: 'on' });
    const seen = await killOver(postgres.url());
    await postgres.stop();
    return seen;
  },
};
