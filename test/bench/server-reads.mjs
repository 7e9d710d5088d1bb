// Compares reads of one page with a bare listener of Node that sends the same answers from memory.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../support/command.mjs';
import { COUNT, fillWithDiscussion, PATH, temporaryFolder } from './discussion.mjs';
import { median, ms, perSecond, ratio, table } from './figures.mjs';
import { load } from './load.mjs';

const ROUNDS = 7;
const SECONDS = 1.5;

const startBare = async (answer) => {
  const child = fork(fileURLToPath(new URL('bare.mjs', import.meta.url)));
  child.send(answer);
  const [port] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}${PATH}`, stop: () => child.disconnect() };
};

/** The headers that the listener itself adds to every answer. */
const OWN = new Set(['content-length', 'date', 'connection', 'keep-alive']);

/** An answer as it is sent, without decoding. */
const answerOf = async (url, headers) => {
  const { get } = await import('node:http');
  const [response] = await once(get(url, { headers, agent: false }), 'response');
  const chunks = await response.toArray();
  return {
    headers: Object.fromEntries(Object.entries(response.headers).filter(([name]) => !OWN.has(name))),
    bytes: Buffer.concat(chunks).toString('base64'),
  };
};

export const reads = async () => {
  const db = join(temporaryFolder(), 'afterword.db');
  await fillWithDiscussion(db);
  const server = await startServer(['--db', db, '--quiet']);
  const url = server.url + PATH;
  const plain = await answerOf(url, {});
  const kinds = [
    ['uncompressed', plain, ''],
    ['compressed', await answerOf(url, { 'accept-encoding': 'gzip' }), 'accept-encoding: gzip\r\n'],
    ['not changed since (304)', plain, `if-none-match: ${plain.headers.etag}\r\n`],
  ];
  const rows = [];
  for (const [name, answer, head] of kinds) {
    const bare = await startBare(answer);
    const ours = [];
    const others = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const one = await load({ urls: [url], head, seconds: SECONDS });
      const other = await load({ urls: [bare.url], head, seconds: SECONDS });
      // The first run only warms up.
      if (round === 0) continue;
      ours.push(one);
      others.push(other);
    }
    bare.stop();
    const ratios = ours.map(({ rate }, index) => rate / others[index].rate);
    const bytes = name.includes('304') ? 0 : Buffer.from(answer.bytes, 'base64').length;
    rows.push([
      `${name}, ${(bytes / 1000).toFixed(1)} kB`,
      perSecond(median(ours.map(({ rate }) => rate))),
      ms(median(ours.map(({ p99 }) => p99))),
      perSecond(median(others.map(({ rate }) => rate))),
      ms(median(others.map(({ p99 }) => p99))),
      ratio(median(ratios)),
    ]);
  }
  await server.stop();
  const head = [
    `a page of ${COUNT} comments, 32 connections`,
    '`afterword serve`, SQLite',
    '99 % within',
    'bare listener',
    '99 % within',
    'ratio of throughput',
  ];
  return table(head, ...rows);
};
