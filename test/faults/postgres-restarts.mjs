// The database stops under load and is started again: once in order, once like after a crash. The server does not stop, answers 503
// meanwhile, and works again without a restart.
import assert from 'node:assert/strict';
import { httpAdapter } from '../../src/adapters/http.js';
import { startServer } from '../support/command.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { until } from '../support/until.js';
import { each, insist, letters } from './letters.mjs';
import { checkStoredOnce } from './stored.mjs';

const COUNT = 600;
const AT_A_TIME = 16;
/** When this many comments are accepted: a fast shutdown, and one that needs recovery afterwards. */
const RESTARTS = [
  [150, 'SIGINT'],
  [350, 'SIGQUIT'],
];
/** Milliseconds without a database. */
const AWAY = 1500;
const LONG = 120_000;

const run = async () => {
  const postgres = await Postgres.start({ fsync: 'on' });
  const server = await startServer(['--db', postgres.url(), '--proxies', '1', '--proof', 'never', '--quiet']);
  const { url, child } = server;
  const heard = new Set();
  const leave = httpAdapter({ url, secret: { get: () => undefined, set() {} } }).watch('d', 0, ({ records }) => {
    for (const { id } of records) heard.add(id);
  });
  const all = letters(COUNT);
  let accepted = 0;
  const statuses = {};
  const waits = [];
  let isBackSince;
  const posting = each(all, AT_A_TIME, (letter) =>
    insist(url, letter, (status) => {
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status !== 201) return;
      accepted += 1;
      if (isBackSince !== undefined) waits.push(performance.now() - isBackSince);
      isBackSince = undefined;
    }),
  );
  for (const [mark, signal] of RESTARTS) {
    await until(() => accepted >= mark, `${mark} to be accepted`, LONG);
    await postgres.down(signal);
    await new Promise((resolve) => setTimeout(resolve, AWAY));
    const live = await fetch(`${url}/health/live`);
    const ready = await fetch(`${url}/health/ready`);
    const page = await fetch(`${url}/discussions/d/comments`);
    const { code, detail } = await page.json();
    assert.deepEqual(
      [live.status, ready.status, page.status, code, detail],
      [200, 503, 503, 'unavailable', 'Not available now'],
    );
    await postgres.up();
    isBackSince = performance.now();
    await until(() => isBackSince === undefined, 'a comment to be accepted again', LONG);
  }
  await posting;
  await until(() => heard.size === COUNT, 'the follower to hear of all', LONG);
  leave();
  assert.equal(child.exitCode, null, 'the server is the same process');
  await checkStoredOnce(postgres.url(), url, all);
  await server.stop();
  await postgres.stop();
  return (
    `the server stayed, said 503 \`unavailable\` (${statuses[503] ?? 0} times to those who posted), and went on ` +
    `${waits.map((wait) => `${Math.round(wait)} ms`).join(' and ')} after PostgreSQL answered again; ` +
    `${COUNT} of ${COUNT} posts are there, each once; a page that followed by event stream heard of all ${heard.size}`
  );
};

export const postgresRestarts = {
  what: `PostgreSQL is stopped for ${AWAY / 1000} s under ${COUNT} posts, ${AT_A_TIME} at a time: once by fast shutdown, once as by a crash`,
  skip: noPostgres,
  run,
};
