// The clock of the server's process is set back, by half a minute and by an hour, and forward again. The numbers of changes,
// cursors, rate limits and the change window must still work.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpAdapter } from '../../src/adapters/http.js';
import { startServer } from '../support/command.mjs';
import { until } from '../support/until.js';
import { walk } from '../support/walk.mjs';
import { fakeClock, noFakeTime } from './fake-time.mjs';
import { sorted } from './stored.mjs';

const HOUR = 3600;
/** How many comments a reader may send in a minute. */
const PACE = 5;

const draft = (source) => ({
  id: randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source },
  spamSignals: { seconds: 60 },
});

let readers = 0;
const readerAt = (url) => {
  let secret;
  readers += 1;
  return httpAdapter({
    url,
    headers: { 'x-forwarded-for': `10.3.0.${readers}` },
    secret: { get: () => secret, set: (value) => (secret = value) },
  });
};

/** The result of a call: `done`, or its error. */
const outcome = (promise) =>
  promise.then(
    () => ({ code: 'done' }),
    (error) => error,
  );

const run = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-clock-'));
  const clock = fakeClock(join(folder, 'clock'));
  // Ten seconds after the beginning of a minute, so that half a minute back is another minute.
  const start = 10 - (Math.floor(Date.now() / 1000) % 60);
  clock.set(start);
  const server = await startServer(['--db', join(folder, 'afterword.db'), '--proxies', '1', '--proof', 'never'], {
    env: clock.env,
  });
  const { url } = server;
  const added = [];
  const add = async (reader, text) => {
    const record = await reader.add('d', draft(text));
    added.push(record.id);
    return record;
  };

  const [ada, hasty, follower] = [readerAt(url), readerAt(url), readerAt(url)];
  const heard = [];
  const leave = follower.watch('d', 0, (changes) => heard.push(changes));
  const early = await add(ada, 'Before the clock was set back.');
  for (let count = 1; count <= PACE; count += 1) await add(hasty, `Number ${count}.`);
  assert.equal((await outcome(hasty.add('d', draft('Too many.')))).code, 'rate-limited');
  const page = await ada.list('d', { limit: 2 });

  // Half a minute back: a reader who must wait still must.
  clock.set(start - 30);
  const refusal = await outcome(hasty.add('d', draft('Still too many.')));
  assert.equal(refusal.code, 'rate-limited');
  assert.ok(refusal.retryAfter <= 120_000, `${refusal.retryAfter} ms`);

  // An hour back: nobody must wait for an hour, and the rate limit still works.
  clock.set(start - HOUR);
  for (let count = 1; count <= PACE; count += 1) await add(hasty, `Number ${count} of an hour ago.`);
  assert.equal((await outcome(hasty.add('d', draft('Too many again.')))).code, 'rate-limited');
  const late = await add(readerAt(url), 'After the clock was set back.');
  const mine = await add(ada, 'Mine, after the clock was set back.');
  assert.ok(Date.parse(late.createdAt) < Date.parse(early.createdAt), 'the clock was set back');

  // Changes are in the order in which they were made, whatever their dates are.
  const news = await ada.changes('d', page.version);
  assert.deepEqual(
    news.records.map(({ id }) => id),
    added.slice(1 + PACE),
  );
  await until(() => heard.flatMap(({ records }) => records).length === added.length, 'the follower to hear of all');
  const versions = heard.map(({ version }) => version);
  assert.deepEqual(
    versions,
    [...new Set(versions)].sort((a, b) => a - b),
  );
  assert.deepEqual(
    heard.flatMap(({ records }) => records.map(({ id }) => id)),
    added,
  );

  // A cursor from before continues at its place; a walk over all pages shows each comment once, by date.
  const rest = await walk(ada, 'd', { limit: 2, cursor: page.cursor });
  assert.deepEqual(
    [...page.records, ...rest.records].map(({ id }) => id),
    added.slice(0, 1 + PACE),
  );
  const { records } = await walk(ada, 'd', { limit: 2 });
  assert.deepEqual(sorted(records.map(({ id }) => id)), sorted(added));
  const dates = records.map(({ createdAt }) => Date.parse(createdAt));
  assert.deepEqual(
    dates,
    [...dates].sort((a, b) => a - b),
  );

  // A comment can be changed for a quarter of an hour by the clock with which it was written.
  const edit = (id, source) => outcome(ada.edit('d', id, { body: { format: 'text', source } }));
  assert.equal((await edit(early.id, 'Changed.')).code, 'done');
  assert.equal((await edit(mine.id, 'Changed too.')).code, 'done');
  clock.set(start - HOUR + 16 * 60);
  assert.equal((await edit(mine.id, 'Too late.')).code, 'forbidden');
  clock.set(start);
  assert.equal((await edit(early.id, 'Changed once more.')).code, 'done');
  clock.set(start + 16 * 60);
  assert.equal((await edit(early.id, 'Too late.')).code, 'forbidden');
  leave();
  assert.equal(await server.stop(), 0);
  const durations = server.log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).milliseconds);
  assert.ok(Math.min(...durations) >= 0);
  rmSync(folder, { recursive: true });
  return (
    `${added.length} comments have ${added.length} growing numbers, a page that followed heard of each once and in order; a cursor ` +
    'from before went on without repeating or skipping; 30 s back a reader at the limit stayed refused ' +
    `(to wait ${Math.round(refusal.retryAfter / 1000)} s), 1 h back was let in again and limited again at ${PACE}; comments of either ` +
    'time could be changed for 15 minutes by the clock, and not after 16'
  );
};

export const clockGoesBack = {
  what: 'the clock of the running server is set back 30 s and 1 h, and forward again (libfaketime)',
  skip: noFakeTime,
  run,
};
