// The form appears after the responses: nothing moves then, and no earlier press is lost. The test holds the writing path back until
// it has checked the page without it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eachEngine, openBrowser, serve, strictPolicy, until } from '../support/e2e/index.mjs';

const record = (id, more = {}) => ({
  id,
  discussion: 'd',
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `This is ${id}.` },
  createdAt: '2024-05-01T09:30:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
  ...more,
});
const archive = JSON.stringify({ afterword: 1, discussions: [{ id: 'd', comments: [record('a'), record('b')] }] });

const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="/demo/icon.svg">
<link rel="stylesheet" href="/page.css"><script type="module" src="/dist/afterword.js"></script></head>
<body><h1>An article</h1>
<afterword-discussion discussion-id="d" undo-seconds="0" adapter="local" src="/archive.json"></afterword-discussion>
<footer>The end.</footer></body></html>`;

const script = 'afterword-writing.js';

/** A server that sends the writing path only when the test says so. */
const serveHeld = async (css = '') => {
  let give;
  const gate = new Promise((resolve) => (give = resolve));
  const refusals = { left: 0 };
  const server = await serve({
    csp: strictPolicy,
    files: {
      '/': { body },
      '/page.css': { body: css, type: 'text/css' },
      '/archive.json': { body: archive },
      [`/dist/${script}`]: async (request, response) => {
        refusals.left -= 1;
        if (refusals.left < 0) await gate;
        if (refusals.left >= 0) response.writeHead(503).end();
        else response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(`dist/${script}`));
      },
    },
  });
  return { ...server, give, refusals };
};

/** The positions of things on the page. */
const tops = (tab) =>
  tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('afterword-discussion');
    const rows = [
      ...shadowRoot.querySelector('afterword-comment-list').shadowRoot.querySelectorAll('afterword-comment'),
    ];
    return [...rows, document.querySelector('footer')].map((element) => element.getBoundingClientRect().top);
  });

const isShown = (tab) =>
  tab.waitFor(
    () =>
      document
        .querySelector('afterword-discussion')
        .shadowRoot?.querySelector('afterword-comment-list')
        ?.shadowRoot?.querySelectorAll('afterword-comment').length === 2 &&
      document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-reply-form > h3'),
  );

const FORM = 'afterword-discussion >>> section > afterword-reply-form';
const isThere = (tab) =>
  tab.waitFor(() =>
    document
      .querySelector('afterword-discussion')
      .shadowRoot.querySelector('afterword-reply-form')
      .shadowRoot?.querySelector('#body'),
  );

const pages = {
  'as it is': '',
  'in large type': 'body { font: 22px/1.7 Georgia, serif; }',
  'in small type, close together': 'body { font: 13px/1.2 sans-serif; }',
};
/** In a narrower window, labels in large type are broken into two lines, which the placeholder cannot know. */
const widths = [600, 1000];

eachEngine('the form comes after the responses', async (engine, t) => {
  const browser = await openBrowser(engine);

  for (const [name, css] of Object.entries(pages))
    for (const width of name === 'in large type' ? widths : [360, ...widths])
      await t.test(`and nothing moves: a page ${name}, ${width} pixels wide`, async () => {
        const server = await serveHeld(css);
        const tab = await browser.newPage();
        await tab.viewport(width, 1200);
        await tab.goto(`${server.origin}/`);
        await isShown(tab);
        await tab.evaluate(async () => {
          // The responses are there but not painted yet. They move the footer down, which is not tested here.
          for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
          globalThis.shifts = [];
          if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
            new PerformanceObserver((list) => {
              for (const { value, sources } of list.getEntries())
                globalThis.shifts.push([
                  value,
                  ...sources.map(({ node, previousRect, currentRect }) => [node?.nodeName, previousRect, currentRect]),
                ]);
            }).observe({ type: 'layout-shift' });
        });
        const before = await tops(tab);
        server.give();
        await isThere(tab);
        await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
        const after = await tops(tab);
        // Engines round heights differently.
        for (const [index, top] of after.entries())
          assert.ok(Math.abs(top - before[index]) < 2, `${index}: from ${before[index]} to ${top}`);
        assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
        assert.deepEqual(await tab.errors(), []);
        await tab.close();
        await server.close();
      });

  await t.test('a press on Reply opens it as soon as it is there, in a place that was kept', async () => {
    const server = await serveHeld();
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/`);
    await isShown(tab);
    await tab.click('afterword-discussion >>> #comment-a >>> [value=reply]');
    await tab.waitFor(() => {
      const { shadowRoot } = document.querySelector('afterword-discussion');
      return shadowRoot
        .querySelector('afterword-comment-list')
        .shadowRoot.querySelector('#comment-a > afterword-reply-form > h3');
    });
    const [, before] = await tops(tab);
    server.give();
    const form = 'afterword-discussion >>> #comment-a > afterword-reply-form';
    await until(() => tab.query(`${form} >>> #body`, (field) => field?.matches(':focus')));
    // The controls come a moment later. They must not move the form either.
    await tab.waitFor(() =>
      document
        .querySelector('afterword-discussion')
        .shadowRoot.querySelector('afterword-comment-list')
        .shadowRoot.querySelector('#comment-a [part=menu-button]'),
    );
    const [, after] = await tops(tab);
    assert.ok(Math.abs(after - before) < 1, `from ${before} to ${after}`);
    await tab.type('Early.');
    await tab.press('Control+Enter');
    await tab.waitFor(() => document.querySelector('afterword-discussion').discussion.state.total === 3);
    assert.deepEqual(await tab.errors(), []);
    await tab.close();
    await server.close();
  });

  await t.test('a press into its place leads into it', async () => {
    const server = await serveHeld();
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/`);
    await isShown(tab);
    await tab.click(FORM);
    server.give();
    await until(() => tab.query(`${FORM} >>> #body`, (field) => field?.matches(':focus')));
    assert.deepEqual(await tab.errors(), []);
    await tab.close();
    await server.close();
  });

  await t.test('the focus on the button of its place goes into it', async () => {
    const server = await serveHeld();
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/`);
    await isShown(tab);
    await tab.query(`${FORM} >>> button`, (button) => button.focus());
    server.give();
    await isThere(tab);
    await until(() => tab.query(`${FORM} >>> #body`, (field) => field?.matches(':focus')));
    assert.deepEqual(await tab.errors(), []);
    await tab.close();
    await server.close();
  });

  await t.test('where it cannot be had its place says so, and a press tries again', async () => {
    const server = await serveHeld();
    server.give();
    server.refusals.left = 1000;
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/`);
    await isShown(tab);
    while (server.refusals.left === 1000) await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    await tab.click(FORM);
    await tab.waitFor(() =>
      document
        .querySelector('afterword-discussion')
        .shadowRoot.querySelector('afterword-reply-form')
        .textContent.includes('The connection failed. Try again'),
    );
    server.refusals.left = 0;
    await tab.click(FORM);
    await tab.waitFor(
      () =>
        document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-reply-form').shadowRoot
          ?.activeElement?.id === 'body',
    );
    await tab.close();
    await server.close();
  });

  await t.test('is asked for at once where a text was kept', async () => {
    const server = await serveHeld();
    const tab = await browser.newPage();
    server.give();
    await tab.goto(`${server.origin}/`);
    await tab.click(`${FORM} >>> #body`);
    await tab.type('Kept.');
    await tab.waitFor(() => sessionStorage.getItem('afterword-page'));
    await tab.reload();
    await tab.waitFor(
      () =>
        document.querySelector('afterword-discussion').shadowRoot?.querySelector('afterword-reply-form')?.draft ===
        'Kept.',
    );
    const [writing, archive] = await tab.evaluate(() =>
      ['afterword-writing.js', 'archive.json'].map(
        (name) => performance.getEntriesByType('resource').find(({ name: url }) => url.endsWith(name)).startTime,
      ),
    );
    assert.ok(writing < archive, `${writing} before ${archive}`);
    await tab.close();
    await server.close();
  });
});
