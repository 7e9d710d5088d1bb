// npm run bench:interactions: how long the main thread is busy with what a reader does while 10,000 comments are shown: the
// milliseconds of work until the frame that shows the result, as Chromium counts them (TaskDuration), with the processor at full
// speed and at a quarter of it. Later work of Chromium itself is not counted (a tenth of a second after a form appears, its autofill
// searches the whole page).
// Names after the command select rows of the table: npm run bench:interactions -- menu reacting
// It also measures the memory of a comment, and what the page does while nothing happens.
import puppeteer from 'puppeteer-core';
import { puppeteerOptions } from '../runner/puppeteer-options.mjs';
import { serve } from '../support/e2e/serve.mjs';

const COUNT = 10_000;
const ROUNDS = 7;
const options = puppeteerOptions('chromium');
options.args = [...options.args, '--js-flags=--expose-gc'];

const server = await serve();
const browser = await puppeteer.launch(options);
const page = await browser.newPage();
await page.setViewport({ width: 1024, height: 768 });
const client = await page.createCDPSession();
await client.send('Performance.enable');

const open = async (count) => {
  await page.goto(`${server.origin}/demo/stress.html?n=${count}`);
  await page.waitForFunction(
    (expected) => {
      const list = document.querySelector('afterword-discussion')?.shadowRoot?.querySelector('afterword-comment-list');
      return list?.shadowRoot?.querySelectorAll('afterword-comment').length === expected;
    },
    {},
    count,
  );
  await page.evaluate(() => {
    globalThis.discussionElement = document.querySelector('afterword-discussion');
    globalThis.list = discussionElement.shadowRoot.querySelector('afterword-comment-list');
  });
  await settle();
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 400));
const metric = async (name) =>
  (await client.send('Performance.getMetrics')).metrics.find((one) => one.name === name).value;

/** Main-thread milliseconds from an action to the frame that shows it, minus those of two frames without an action. */
const work = async (action) => {
  const during = async (what) => {
    await settle();
    const before = await metric('TaskDuration');
    await what();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return ((await metric('TaskDuration')) - before) * 1000;
  };
  const idle = await during(() => page.evaluate(() => 0));
  return Math.max(0, (await during(action)) - idle);
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const medianWork = async (action) => {
  const values = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    values.push(await work(() => action(round)));
    await rowsAreThere();
  }
  return median(values);
};
/** A reader replies to a comment that they see. */
const scrollToMiddle = async () => {
  await page.evaluate(() => {
    globalThis.replies = [...list.shadowRoot.querySelectorAll('[value=reply]')].slice(5000, 5007);
    replies[3].scrollIntoView({ block: 'center' });
  });
  await settle();
};

/** A reader can edit what they wrote. */
const scrollToOwn = async () => {
  await page.evaluate(async () => {
    const { discussion } = discussionElement;
    for (let index = 0; index < 7; index += 1)
      await discussion.post({
        id: crypto.randomUUID(),
        parent: null,
        author: { name: 'Ada' },
        body: { format: 'text', source: `One of mine: ${index}.` },
        spamSignals: { seconds: 60 },
      });
  });
  await settle();
  await rowsAreThere();
  await page.evaluate(() => {
    globalThis.replies = [...list.shadowRoot.querySelectorAll('[value=reply]')].slice(-7);
    replies[3].scrollIntoView({ block: 'center' });
  });
  await settle();
};

/** The button that collapses the largest thread, where the reader sees it. */
const scrollToLargest = async () => {
  await page.evaluate(() => {
    let [root, size, largest] = [undefined, 0, 0];
    for (const node of discussionElement.discussion.state.nodes) {
      if (!node.depth) [root, size] = [node, 0];
      else if ((size += 1) > largest) [largest, globalThis.largest] = [size, root.record.id];
    }
    list.row(globalThis.largest).scrollIntoView({ block: 'center' });
  });
  await page.waitForFunction(() => list.row(largest).querySelector(':scope > [part=collapse]'));
  await settle();
};

/** The order is chosen over the list. All rows move, in slices, which are waited for. */
const scrollToTop = async () => {
  await page.evaluate(() => discussionElement.scrollIntoView());
  await settle();
};
const openSearch = async () => {
  await scrollToTop();
  await page.evaluate(() => discussionElement.shadowRoot.querySelector('[part=tools] .search').click());
  await page.waitForFunction(() => discussionElement.shadowRoot.activeElement?.matches('[part=search-field]'));
};
const rowsAreThere = () => page.waitForFunction(() => !list.shadowRoot.querySelector('[part=list]').ariaBusy);

const actions = {
  'a key press in the form': async () => {
    await page.keyboard.press('a');
  },
  'opening a reply': (round) => page.evaluate((index) => replies[index].click(), round),
  'opening the menu': (round) =>
    page.evaluate((index) => replies[index].parentElement.querySelector('[part=menu-button]').click(), round),
  'opening the editor': (round) =>
    page.evaluate((index) => {
      const row = replies[index].parentElement;
      row.querySelector('[part=menu-button]').click();
      [...list.shadowRoot.querySelectorAll('[role=menuitem]')]
        .find((item) => item.textContent.trim() === 'Edit')
        .click();
    }, round),
  'reacting to a comment': (round) =>
    page.evaluate((index) => replies[index].parentElement.querySelector('[part=reaction]').click(), round),
  'one new comment from elsewhere': () =>
    page.evaluate(() =>
      discussionElement.adapter.add(discussionElement.discussion.id, {
        id: crypto.randomUUID(),
        parent: null,
        author: { name: 'Ada' },
        body: { format: 'text', source: 'One more.' },
        spamSignals: { seconds: 60 },
      }),
    ),
  'one comment changed elsewhere': (round) =>
    page.evaluate((index) => {
      const { discussion, adapter } = discussionElement;
      const { id } = discussion.state.nodes[5000 + index].record;
      return adapter.react(discussion.id, id, { name: 'like', on: true });
    }, round),
  'collapsing the largest thread, or opening it': () =>
    page.evaluate(() => list.row(largest).querySelector(':scope > [part=collapse]').click()),
  'switching the order, until the first comments are there': (round) =>
    page.evaluate((index) => {
      const select = discussionElement.shadowRoot.querySelector('[part=tools] select');
      select.value = ['newest', 'best', 'oldest'][index % 3];
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, round),
  'a key press in the search': async () => {
    await page.keyboard.press('o');
  },
  'searching for a word that few comments have': (round) =>
    page.evaluate(async (index) => {
      const field = discussionElement.shadowRoot.querySelector('[part=search-field]');
      field.value = `cr${'umbs'.slice(0, index % 5)}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.form.requestSubmit();
      const list = discussionElement.shadowRoot.querySelector('[part=results]');
      while (list.getAttribute('aria-busy') === 'true') await new Promise((resolve) => setTimeout(resolve));
    }, round),
};

const asked = process.argv.slice(2);
const selected = Object.entries(actions).filter(([name]) => !asked[0] || asked.some((word) => name.includes(word)));
const results = new Map(selected.map(([name]) => [name, []]));
for (const rate of [1, 4]) {
  await open(COUNT);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluate(() => discussionElement.shadowRoot.querySelector('afterword-reply-form').focus());
  await settle();
  for (const [name, action] of selected) {
    if (name === 'opening the editor') await scrollToOwn();
    else if (/^(opening|reacting)/.test(name)) await scrollToMiddle();
    if (name.startsWith('collapsing')) await scrollToLargest();
    if (name.startsWith('switching')) await scrollToTop();
    if (/search/.test(name)) await openSearch();
    results.get(name).push(await medianWork(action));
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

const heap = async (count) => {
  await open(count);
  await page.evaluate(() => {
    gc();
    gc();
  });
  return await metric('JSHeapUsedSize');
};
const [small, large] = [await heap(0), await heap(COUNT)];

const counts = async () => ({
  tasks: await metric('TaskDuration'),
  frames: await metric('Frames'),
  layouts: await metric('LayoutCount'),
});
const before = await counts();
await new Promise((resolve) => setTimeout(resolve, 5000));
const after = await counts();
const frames = await page.evaluate(
  () =>
    new Promise((resolve) => {
      let timers = 0;
      const { setTimeout: set } = globalThis;
      globalThis.setTimeout = (...call) => {
        timers += 1;
        return set(...call);
      };
      set(() => resolve(timers), 2000);
    }),
);
await browser.close();
await server.close();

console.log(`| at ${COUNT.toLocaleString('en')} comments, main thread | full speed | at a quarter |`);
console.log('| --- | ---: | ---: |');
for (const [name, [full, quarter]] of results)
  console.log(`| ${name} | ${full.toFixed(1)} ms | ${quarter.toFixed(1)} ms |`);
console.log(`\nmemory: ${((large - small) / COUNT).toFixed(0)} B of JavaScript heap a comment, its record included`);
console.log(`idle: ${after.layouts - before.layouts} layouts in 5 s, ${frames} timers set in 2 s`);
