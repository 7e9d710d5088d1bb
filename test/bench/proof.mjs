// npm run bench:proof: how much processor time a browser needs for a proof of work, with its own cryptography and without it. It is the
// processor time of the page's whole process (Linux), because DevTools slow down only the page's main thread, where the keys are not derived;
// on a processor with a quarter or a sixth of the speed it takes four or six times as long. Needs `npm run build`.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { makeChallenge } from '../../src/server/proof/challenges.ts';
import { puppeteerOptions } from '../runner/puppeteer-options.mjs';
import { serve } from '../support/e2e/serve.mjs';
import { ms, table } from './figures.mjs';

const ROUNDS = 10;
/** Keys of the longest challenge, for each key of an average one. */
const LONGEST = 1.5;
/** Milliseconds of a tick of the system's counters. */
const TICK = 10;

const server = await serve();
const browser = await puppeteer.launch(puppeteerOptions('chromium'));
const page = await browser.newPage();
await page.goto(`${server.origin}/demo/`);
const session = await browser.target().createCDPSession();

const processorTime = async () => {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const ticks = processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) =>
      readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .slice(11, 13),
    );
  return ticks.reduce((sum, count) => sum + Number(count) * TICK, 0);
};

/** Solves a challenge in the page, with the code that readers load. Resolves to the number of keys. */
const solveIn = (challenge, hasCryptography) =>
  page.evaluate(
    async (given, isUsual) => {
      const { prove } = await import('/dist/afterword-http-proof.js');
      const real = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle');
      if (!isUsual) Object.defineProperty(Crypto.prototype, 'subtle', { ...real, get: () => undefined });
      const proof = await prove({ cause: { challenge: given } }, async (text) => text);
      Object.defineProperty(Crypto.prototype, 'subtle', real);
      return JSON.parse(atob(proof.replaceAll('-', '+').replaceAll('_', '/'))).solution.counter + 1;
    },
    challenge,
    hasCryptography,
  );

const purpose = { secret: 'secret', audience: 'nobody', now: Date.now() };
const rows = [];
for (const hasCryptography of [true, false]) {
  await solveIn(await makeChallenge(purpose, 1), hasCryptography);
  const before = await processorTime();
  let keys = 0;
  for (let round = 0; round < ROUNDS; round += 1)
    keys += await solveIn(await makeChallenge(purpose, 1), hasCryptography);
  const each = ((await processorTime()) - before) / keys;
  for (const work of [1, 4]) {
    const time = each * 100 * work;
    const name = `${hasCryptography ? 'with the browser’s cryptography' : 'without it'}, ${work} × the work`;
    rows.push([name, ms(time), ms(time * 4), ms(time * 6), ms(time * 6 * LONGEST)]);
  }
}
const head = ['a proof of average length', 'full speed', '1/4', '1/6', 'the longest, at 1/6'];
console.log(table(head, ...rows).join('\n'));

const before = process.cpuUsage();
for (let count = 0; count < 200; count += 1) await makeChallenge(purpose, 1);
const { user, system } = process.cpuUsage(before);
console.log(`\nA challenge takes ${ms((user + system) / 200 / 1000)} of the server’s processor.`);
await browser.close();
await server.close();
