// Two servers share a database and are both killed in the middle of sending webhooks; the receiver is not there at first. Every comment must
// arrive, in order, and again only if a server was killed while it waited for the receiver's answer.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { freePort } from '../runner/free-port.mjs';
import { afterword, startServer } from '../support/command.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { until } from '../support/until.js';
import { each, insist, letters } from './letters.mjs';
import { sorted } from './stored.mjs';

const COUNT = 300;
const AT_A_TIME = 8;
/** One server is killed when so many have arrived, the other one at the second number. */
const MARKS = [60, 150];
/** Milliseconds; a delivery whose server was killed while it sent it is tried again after a minute and a half. */
const LONG = 240_000;

const kill = async ({ child }) => {
  const ended = once(child, 'exit');
  process.kill(child.pid, 'SIGKILL');
  await ended;
};

const killOver = async (db) => {
  const optionsOf = async () => [
    '--db',
    db,
    '--port',
    String(await freePort()),
    '--proxies',
    '1',
    '--proof',
    'never',
    '--quiet',
  ];
  const options = [await optionsOf(), await optionsOf()];
  const servers = [await startServer(options[0]), await startServer(options[1])];
  const urls = servers.map(({ url }) => url);
  const port = await freePort();
  const { code, out, err } = await afterword(['webhook', 'add', `http://127.0.0.1:${port}/`, '--db', db]);
  assert.equal(code, 0, err);
  const webhook = new Webhook(out.trim().split('\n')[1]);

  const arrived = new Map();
  const times = [];
  const receiver = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { type, timestamp, data } = webhook.verify(body, request.headers);
    assert.equal(type, 'comment.created');
    const { id } = data.comment;
    if (!arrived.has(id)) times.push(timestamp);
    arrived.set(id, (arrived.get(id) ?? 0) + 1);
    response.end();
  });

  const all = letters(COUNT);
  let accepted = 0;
  const posting = each(all, AT_A_TIME, async (letter) => {
    await insist(urls[accepted % 2], letter);
    accepted += 1;
  });
  await until(() => accepted >= 100, '100 to be accepted', LONG);
  receiver.listen(port, '127.0.0.1');
  for (const [index, mark] of MARKS.entries()) {
    await until(() => arrived.size >= mark, `${mark} to arrive`, LONG);
    await kill(servers[index]);
    servers[index] = await startServer(options[index]);
  }
  await posting;
  await until(() => arrived.size === COUNT, 'all to arrive', LONG);
  assert.deepEqual(times, sorted(times), 'in order');
  const again = [...arrived.values()].reduce((sum, count) => sum + count - 1, 0);
  assert.ok(again <= MARKS.length, `${again} arrived again`);
  for (const server of servers) await server.stop();
  receiver.closeAllConnections();
  receiver.close();
  return `all ${COUNT} arrived, signed and in order; ${again} of them twice`;
};

const what = `two servers send webhooks of ${COUNT} posts; the receiver is not there at first, and each server is killed once (\`kill -9\`)`;

export const webhooksOverSqlite = {
  what: `${what}; SQLite`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-webhooks-'));
    const seen = await killOver(join(folder, 'afterword.db'));
    rmSync(folder, { recursive: true });
    return seen;
  },
};

export const webhooksOverPostgres = {
  what: `${what}; PostgreSQL`,
  skip: noPostgres,
  async run() {
    const postgres = await Postgres.start({ fsync: 'on' });
    const seen = await killOver(postgres.url());
    await postgres.stop();
    return seen;
  },
};
