// Compares how many comments a store takes in one discussion and in a hundred, alternately: the store alone, and a server. With
// `--against`, those of another checkout take their turns too, over databases of their own.
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { send } from '../faults/letters.mjs';
import { startServer } from '../support/command.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { temporaryFolder } from './discussion.mjs';
import { farFrom } from './far-database.mjs';
import { median, perSecond, ratio, table } from './figures.mjs';
import { letter } from './server-instances.mjs';

const HERE = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 5;
const SECONDS = 2;
const WRITERS = 64;
const MANY = 100;

const draft = () => ({
  id: randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: 'Hello.' },
});

/** Comments a second of many writers at once, each of which goes from discussion to discussion. */
const rateOf = async ({ add }, discussions) => {
  const begun = performance.now();
  let count = 0;
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let turn = writer; performance.now() < begun + SECONDS * 1000; turn += 1) {
        await add(`d${(turn * 37) % discussions}`, writer);
        count += 1;
      }
    }),
  );
  return (count * 1000) / (performance.now() - begun);
};

const storeAt = async (checkout, name) => {
  const { openDatabase, sqlStore } = await import(pathToFileURL(join(resolve(checkout), 'dist/server/sql/index.js')));
  const store = sqlStore({ open: () => openDatabase(name) });
  const add = (discussion, writer) => store.add(discussion, draft(), { caller: { key: `guest ${writer}` } });
  return { add, close: () => store.close() };
};

const serverAt = async (checkout, name) => {
  const server = await startServer(['--db', name, '--proxies', '1', '--quiet'], { checkout });
  const add = async (discussion) => {
    const response = await send(server.url, letter(), discussion);
    await response.arrayBuffer();
    if (response.status !== 201) throw new Error(`A comment was answered with ${response.status}.`);
  };
  return { add, close: () => server.stop() };
};

/** @param addresses a database for each checkout */
const measure = async (title, checkouts, addresses, open = storeAt) => {
  const stores = [];
  for (const [index, checkout] of checkouts.entries()) stores.push(await open(checkout, addresses[index]));
  const rates = stores.map(() => ({ one: [], many: [] }));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [index, store] of stores.entries()) {
      const [one, many] = [await rateOf(store, 1), await rateOf(store, MANY)];
      // The first round fills caches.
      if (round === 0) continue;
      rates[index].one.push(one);
      rates[index].many.push(many);
    }
  for (const store of stores) await store.close();
  const ratios = (a, b) => ratio(median(a.map((rate, round) => rate / b[round])));
  return rates.map(({ one, many }, index) => [
    index ? `${title}, the other checkout` : title,
    perSecond(median(one)),
    perSecond(median(many)),
    ratios(many, one),
    ...(rates.length > 1 ? [ratios(one, rates[1].one), ratios(many, rates[1].many)] : []),
  ]);
};

export const writes = async ({ against } = {}) => {
  const checkouts = [HERE, ...(against === undefined ? [] : [against])];
  const folder = temporaryFolder();
  const files = checkouts.map((_, index) => join(folder, `${index}.db`));
  const rows = await measure('SQLite', checkouts, files);
  if (!noPostgres) {
    const postgres = await Postgres.start({ fsync: 'on' });
    const databases = async (name) => {
      const addresses = [];
      for (const index of checkouts.keys()) addresses.push(await postgres.createDatabase(`${name}${index}`));
      return addresses;
    };
    rows.push(...(await measure('PostgreSQL', checkouts, await databases('near'))));
    const far = [];
    for (const address of await databases('far')) far.push(await farFrom(address));
    const addresses = far.map(({ address }) => address);
    rows.push(...(await measure('PostgreSQL, a millisecond away', checkouts, addresses)));
    for (const { stop } of far) await stop();
    rows.push(...(await measure('PostgreSQL, over HTTP', checkouts, await databases('http'), serverAt)));
    await postgres.stop();
  }
  const head = [`comments, ${WRITERS} writers`, 'to one discussion', `to ${MANY} discussions`, 'ratio'];
  return table([...head, ...(against === undefined ? [] : ['one ÷ other', `${MANY} ÷ other`])], ...rows);
};
