// npm run bench: compares Afterword with plain static HTML of the same discussion, alternately in one Chromium, as ratios.
// Absolute times depend on the machine; a ratio within one run does not.
//
//   node test/bench/run.mjs [--rounds 9] [--counts 11,100,1000,10000] [--slowdown 1] [--slow-network] [--against FOLDER]
//
// --slow-network: a round trip of 400 ms and 1.6 Mbit/s, as the browser throttles it. All files are then compressed, as most hosts do it.
// --against: alternates with the same pages with the dist/ and the server of another checkout. The table then has the ratio to those
// too.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { puppeteerOptions } from '../runner/puppeteer-options.mjs';
import { startServer } from '../support/command.mjs';
import { serve } from '../support/e2e/serve.mjs';
import { fill, temporaryFolder } from './discussion.mjs';
import { idOf, pagesFor, stylePage } from './pages.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const rounds = Number(option('rounds', 9));
const counts = option('counts', '11,100,1000,10000').split(',').map(Number);
const slowdown = Number(option('slowdown', 1));
const against = option('against');
const isSlow = process.argv.includes('--slow-network');
const slowNetwork = { latency: 400, download: 1.6e6 / 8, upload: 0.75e6 / 8 };

const probe = await readFile(new URL('probe.js', import.meta.url), 'utf8');
/** The pages of a checkout, and a server of that version. */
const start = async (checkout) => {
  const database = join(temporaryFolder(), 'bench.db');
  await fill(database, Object.fromEntries(counts.map((count) => [idOf(count), count])), checkout);
  const comments = await startServer(['--db', database, '--quiet'], { checkout });
  const files = Object.assign({}, stylePage, ...counts.map((count) => pagesFor(count, comments.url, !checkout)));
  const pages = await serve({ files, gzip: isSlow, ...(checkout && { root: resolve(checkout) }) });
  return { origin: pages.origin, stop: () => Promise.all([pages.close(), comments.stop()]) };
};
const server = await start();
const other = against && (await start(against));
const browser = await puppeteer.launch(puppeteerOptions('chromium'));

const measure = async (path, { origin } = server) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1024, height: 768 });
  await page.evaluateOnNewDocument(probe);
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  if (isSlow) await page.emulateNetworkConditions(slowNetwork);
  await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('measured.allShown && measured.firstVisible', { timeout: 120_000 });
  const measured = await page.evaluate('measured');
  await context.close();
  return measured;
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const kinds = {
  static: 'static HTML',
  inline: 'archive in the page',
  fetched: 'archive fetched',
  served: 'by pages from the server',
};
const results = new Map();

const note = (key, measured) => results.set(key, [...(results.get(key) ?? []), measured]);

for (const count of counts) {
  for (const kind in kinds) await measure(`/${kind}/${count}`); // warms caches, not counted
  for (let round = 0; round < rounds; round += 1)
    for (const kind in kinds) {
      const path = `/${kind}/${count}`;
      note(`${kind} ${count}`, await measure(path));
      if (other && kind !== 'static') note(`other ${kind} ${count}`, await measure(path, other));
    }
}
await browser.close();
await server.stop();
await other?.stop();

const of = (kind, count, what) => median(results.get(`${kind} ${count}`).map((measured) => measured[what]));
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = [
  row(['', ...counts.map((count) => `${count.toLocaleString('en')} comments`)]),
  row(['---', ...counts.map(() => '---:')]),
  ...Object.keys(kinds)
    .slice(1)
    .flatMap((kind) =>
      [
        ['allShown', 'all shown'],
        ['firstVisible', 'first visible'],
      ].map(([what, label]) =>
        row([
          `${label}, ${kinds[kind]} ÷ static HTML`,
          ...counts.map((count) => (of(kind, count, what) / of('static', count, what)).toFixed(2)),
        ]),
      ),
    ),
  ...(other ? Object.keys(kinds).slice(1) : []).flatMap((kind) =>
    [
      ['allShown', 'all shown'],
      ['firstVisible', 'first visible'],
    ].map(([what, label]) =>
      row([
        `${label}, ${kinds[kind]} ÷ the same of ${against}`,
        ...counts.map((count) => (of(kind, count, what) / of(`other ${kind}`, count, what)).toFixed(2)),
      ]),
    ),
  ),
  row(['blocking time, static HTML', ...counts.map((count) => `${of('static', count, 'blocking').toFixed(0)} ms`)]),
  row(['blocking time, Afterword', ...counts.map((count) => `${of('fetched', count, 'blocking').toFixed(0)} ms`)]),
  row(['all shown, static HTML', ...counts.map((count) => `${of('static', count, 'allShown').toFixed(0)} ms`)]),
  row(['first visible, static HTML', ...counts.map((count) => `${of('static', count, 'firstVisible').toFixed(0)} ms`)]),
];
console.log(table.join('\n'));
