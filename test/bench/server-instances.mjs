// Compares one server and two servers with the same PostgreSQL, alternately.
import { randomUUID } from 'node:crypto';
import { insist } from '../faults/letters.mjs';
import { startServer } from '../support/command.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { fillWithDiscussion, PATH } from './discussion.mjs';
import { median, ms, perSecond, ratio, table } from './figures.mjs';
import { load } from './load.mjs';

const ROUNDS = 4;
const SECONDS = 2;
const WRITERS = 16;

let written = 0;
/** A comment of another guest, from another address. */
export const letter = () => {
  written += 1;
  const address = `10.${5 + (written >> 16)}.${(written >> 8) & 255}.${written & 255}`;
  const body = { format: 'text', source: 'Hello.' };
  const draft = { id: randomUUID(), parent: null, author: { name: 'Ada' }, body, spamSignals: { seconds: 60 } };
  return { draft, secret: randomUUID(), address };
};

/** Posts comments for a while, one at a time for each writer. */
const post = async (urls) => {
  const end = performance.now() + SECONDS * 1000;
  const times = [];
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, index) => {
      while (performance.now() < end) {
        const began = performance.now();
        await insist(urls[index % urls.length], letter());
        times.push(performance.now() - began);
      }
    }),
  );
  const sorted = Float64Array.from(times).sort();
  return { rate: times.length / SECONDS, p99: sorted[Math.floor((sorted.length - 1) * 0.99)] };
};

export const instances = async () => {
  if (noPostgres) return [`Instances over PostgreSQL were not measured: ${noPostgres}.`];
  const postgres = await Postgres.start({ fsync: 'on' });
  const db = postgres.url();
  await fillWithDiscussion(db);
  const options = ['--db', db, '--proxies', '1', '--quiet'];
  const servers = [await startServer(options), await startServer(options)];
  const origins = servers.map(({ url }) => url);
  const pages = (urls) =>
    load({ urls: urls.map((url) => url + PATH), head: 'accept-encoding: gzip\r\n', seconds: SECONDS });
  const rows = [];
  for (const [name, work] of [
    ['reads of a page of 50 comments, 32 connections', pages],
    [`posts, ${WRITERS} at a time`, post],
  ]) {
    const one = [];
    const two = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const alone = await work(origins.slice(0, 1));
      const both = await work(origins);
      if (round === 0) continue;
      one.push(alone);
      two.push(both);
    }
    const of = (list, what) => median(list.map((measured) => measured[what]));
    const ratios = two.map(({ rate }, index) => rate / one[index].rate);
    rows.push([
      name,
      perSecond(of(one, 'rate')),
      ms(of(one, 'p99')),
      perSecond(of(two, 'rate')),
      ms(of(two, 'p99')),
      ratio(median(ratios)),
    ]);
  }
  await Promise.all(servers.map((server) => server.stop()));
  await postgres.stop();
  const head = [
    'PostgreSQL, all on two processors',
    'one server',
    '99 % within',
    'two servers',
    '99 % within',
    'two ÷ one',
  ];
  return table(head, ...rows);
};
