// Measures the memory of a server during a minute of reads and posts.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { insist } from '../faults/letters.mjs';
import { memoryOf } from '../faults/memory.mjs';
import { startServer } from '../support/command.mjs';
import { fillWithDiscussion, PATH, temporaryFolder } from './discussion.mjs';
import { perSecond, table } from './figures.mjs';
import { load } from './load.mjs';

const MINUTE = 60;
const EVERY = 10;

/** Posts one comment after another, each by another reader, in all discussions in turn. */
const postUntil = async (url, signal) => {
  let posted = 0;
  while (!signal.aborted) {
    const body = { format: 'text', source: `Comment ${posted}` };
    const draft = { id: randomUUID(), parent: null, author: { name: 'Ada' }, body, spamSignals: { seconds: 60 } };
    const address = `10.4.${(posted >> 8) & 255}.${posted & 255}`;
    await insist(url, { draft, secret: randomUUID(), address });
    posted += 1;
  }
  return posted;
};

export const memoryUnderLoad = async () => {
  const db = join(temporaryFolder(), 'afterword.db');
  await fillWithDiscussion(db);
  const server = await startServer(['--db', db, '--proxies', '1', '--quiet']);
  const before = await memoryOf(server.child.pid);
  const stopping = new AbortController();
  const posting = postUntil(server.url, stopping.signal);
  const rates = [];
  const sizes = [];
  for (let seconds = 0; seconds < MINUTE; seconds += EVERY) {
    rates.push((await load({ urls: [server.url + PATH], head: 'accept-encoding: gzip\r\n', seconds: EVERY })).rate);
    sizes.push(await memoryOf(server.child.pid));
  }
  stopping.abort();
  const posted = await posting;
  await server.stop();
  const times = sizes.map((_, index) => `${(index + 1) * EVERY} s`);
  return table(
    [`a minute of 32 readers and a writer, SQLite`, 'before', ...times],
    ['memory of the server', `${before} MB`, ...sizes.map((size) => `${size} MB`)],
    ['reads', '', ...rates.map(perSecond)],
    ['posts', '', ...times.slice(1).map(() => ''), `${posted.toLocaleString('en')} in all`],
  );
};
