// npm run bench:interactions: how long the main thread is busy with what a reader does while 10,000 comments are shown (main-thread.mjs),
// with the processor at full speed and at a quarter of it. Each row (interaction-rows.mjs) has a page of its own.
// Words after the command select rows that have one of them in their name: npm run bench:interactions -- menu reacting
// Without words it also measures the memory of a comment, and what the page does while nothing happens.
import puppeteer from 'puppeteer-core';
import { puppeteerOptions } from '../runner/puppeteer-options.mjs';
import { serve } from '../support/e2e/serve.mjs';
import { median, medianAndLeast, table } from './figures.mjs';
import { ROWS } from './interaction-rows.mjs';
import { calm, measure } from './main-thread.mjs';

const COUNT = 10_000;
const ROUNDS = 7;
/** Milliseconds after which a row is given up. */
const LONGEST_ROW = 90_000;
/** Milliseconds after which nothing happens any more. */
const LONGEST_EFFECT = 10_000;

const asked = process.argv.slice(2);
const names = Object.keys(ROWS).filter((name) => !asked.length || asked.some((word) => name.includes(word)));
if (!names.length) {
  console.error(`No row has one of these words. The rows are:\n${Object.keys(ROWS).join('\n')}`);
  process.exit(2);
}

const options = puppeteerOptions('chromium');
const server = await serve();
const browser = await puppeteer.launch({ ...options, args: [...options.args, '--js-flags=--expose-gc'] });

/** A page with that many comments, and nothing remembered from other pages. */
const open = async (count) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_ROW);
  await page.setViewport({ width: 1024, height: 768 });
  await page.goto(`${server.origin}/demo/stress.html?n=${count}`);
  const isShown = (expected) => {
    const list = document.querySelector('afterword-discussion')?.shadowRoot?.querySelector('afterword-comment-list');
    return list?.shadowRoot?.querySelectorAll('afterword-comment').length === expected;
  };
  await page.waitForFunction(isShown, { polling: 200 }, count);
  await page.evaluate(() => {
    globalThis.discussionElement = document.querySelector('afterword-discussion');
    globalThis.list = discussionElement.shadowRoot.querySelector('afterword-comment-list');
  });
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await calm(client);
  return { context, page, client };
};

/** Resolves when all rows are in their place, and a search has its results. */
const finish = (page) =>
  page.evaluate(async () => {
    const parts = () =>
      [list, discussionElement].map(({ shadowRoot }) => shadowRoot.querySelector('[part=list],[part=results]'));
    while (parts().some((part) => part?.ariaBusy === 'true')) await new Promise((resolve) => setTimeout(resolve, 20));
  });

const measureRow = async (page, client, { prepare, before, act, isDone }) => {
  await page.evaluate(prepare ?? (() => {}));
  await calm(client);
  const rates = [];
  for (const rate of [1, 4]) {
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    const first = rates.length * ROUNDS;
    rates.push(
      await measure(
        page,
        client,
        ROUNDS,
        async (round) => before && (await page.evaluate(before, first + round)),
        (round) => (act.length > 1 ? act(first + round, page) : page.evaluate(act, first + round)),
        async (round) => {
          await finish(page);
          if (await page.evaluate(isDone, first + round)) return;
          // The first time, a file may be loaded for it.
          await page.waitForFunction(isDone, { polling: 100, timeout: LONGEST_EFFECT }, first + round).catch(() => {
            throw new Error(`round ${round + 1} had no effect`);
          });
        },
      ),
    );
  }
  return rates;
};

/** The cells of a row: what it does until the frame that shows it; if much is done after that, also until all is done. */
const cells = (name, rates) => {
  const line = (what, part) => [
    what,
    ...rates.flatMap((rate) => [medianAndLeast(rate[part]), medianAndLeast(rate.longest)]),
  ];
  const [{ shown, done }] = rates;
  const isMore = median(done) > 1.5 * median(shown);
  return isMore ? [line(`${name}: the first screen`, 'shown'), line(`${name}: all`, 'done')] : [line(name, 'done')];
};

let [rows, firsts, failed] = [[], [], 0];
for (const name of names) {
  const { context, page, client } = await open(COUNT);
  let timer;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${LONGEST_ROW / 1000} s`)), LONGEST_ROW);
    });
    const rates = await Promise.race([measureRow(page, client, ROWS[name]), late]);
    rows.push(...cells(name, rates));
    firsts.push(`${name}: ${rates[0].shown[0].toFixed(1)} ms`);
  } catch (error) {
    failed += 1;
    rows.push([name, 'not measured', '', '', '']);
    console.error(`“${name}” could not be measured: ${error.message}`);
  }
  clearTimeout(timer);
  await context.close();
}

console.log(
  table(
    [`at ${COUNT.toLocaleString('en')} comments, ms`, 'full speed', 'longest task', 'a quarter', 'longest task'],
    ...rows,
  ).join('\n'),
);
console.log(`\nthe first time, at full speed\n  ${firsts.join('\n  ')}`);

if (!asked.length) {
  const heap = async (count) => {
    const { context, page, client } = await open(count);
    await page.evaluate(() => {
      gc();
      gc();
    });
    const { metrics } = await client.send('Performance.getMetrics');
    await context.close();
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  };
  const bytes = (await heap(COUNT)) - (await heap(0));
  console.log(`\nmemory: ${(bytes / COUNT).toFixed(0)} B of JavaScript heap a comment, its record included`);

  const { page, client } = await open(COUNT);
  const layouts = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount').value;
  const before = await layouts();
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const after = await layouts();
  const timers = await page.evaluate(
    () =>
      new Promise((resolve) => {
        let count = 0;
        const { setTimeout: set } = globalThis;
        globalThis.setTimeout = (...call) => {
          count += 1;
          return set(...call);
        };
        set(() => resolve(count), 2000);
      }),
  );
  console.log(`idle: ${after - before} layouts in 5 s, ${timers} timers set in 2 s`);
}
await browser.close();
await server.close();
process.exitCode = failed ? 1 : 0;
