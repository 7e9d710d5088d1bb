// A file that cannot be loaded when a control needs it: the control says so, and works on the next press, without a reload.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const record = {
  id: 'a',
  discussion: 'd',
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: 'This is a.' },
  createdAt: '2024-05-01T09:30:00Z',
  editedAt: '2024-05-01T09:40:00Z',
  status: 'approved',
  kind: 'comment',
  revision: 1,
};
const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="/demo/icon.svg">
<script type="module" src="/page.js"></script></head>
<body><afterword-discussion discussion-id="d"></afterword-discussion></body></html>`;
const script = `import { memoryAdapter } from '/dist/adapters/memory.js';
const archive = ${JSON.stringify({ afterword: 1, discussions: [{ id: 'd', comments: [record] }] })};
document.querySelector('afterword-discussion').adapter = memoryAdapter({ archive });
await import('/dist/afterword.js');`;

const HELD = [
  'afterword-report-dialog.js',
  'afterword-acts.js',
  'afterword-history-dialog.js',
  'afterword-quote.js',
  'afterword-muting.js',
];
const PAGE = 'afterword-discussion >>> ';
const seen = (tab, selector) =>
  tab.query(PAGE + selector, (element) => !!element?.checkVisibility() && element.textContent.trim());
const until = async (probe) => {
  for (;;) if (await probe()) return;
};

eachEngine('a control whose code cannot be loaded', async (engine, t) => {
  const refused = new Set();
  const serveLate = (name) => async (_, response) => {
    if (!refused.has(name)) {
      refused.add(name);
      response.writeHead(503).end();
    } else response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(`dist/${name}`));
  };
  const site = await serve({
    csp: strictPolicy,
    files: {
      '/': { body },
      '/page.js': { body: script, type: 'text/javascript' },
      ...Object.fromEntries(HELD.map((name) => [`/dist/${name}`, serveLate(name)])),
    },
  });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();
  await tab.goto(`${site.origin}/`);

  await t.test('says so, and works on the next press: a reaction', async () => {
    await tab.click(`${PAGE}[part=reaction]`);
    await until(
      async () => (await seen(tab, '.notes [role=alert]')) === 'It could not be loaded. Press again to try again.',
    );
    await tab.click(`${PAGE}[part=reaction]`);
    await until(async () => (await seen(tab, '[part=reaction]')) === '👍 1');
  });

  /** Chooses an entry of the menu. Some browsers have one more, to share. */
  const choose = async (entry) => {
    await tab.click(`${PAGE}[part=menu-button]`);
    await tab.click(`${PAGE}[role=menuitem]:${entry}`);
  };
  const leaveDialog = async () => {
    await until(() => seen(tab, 'dialog'));
    await tab.press('Escape');
    await until(async () => !(await seen(tab, 'dialog')));
  };
  const isTold = () => until(() => seen(tab, '.notes [role=alert]'));

  await t.test('says so, and works on the next press: earlier versions', async () => {
    await tab.click(`${PAGE}[part=edited]`);
    await isTold();
    await tab.click(`${PAGE}[part=edited]`);
    await leaveDialog();
  });

  await t.test('says so, and works on the next press: a report', async () => {
    await choose('last-of-type');
    await isTold();
    await choose('last-of-type');
    await leaveDialog();
  });

  await t.test('says so, and works on the next press: a quotation', async () => {
    await choose('first-of-type');
    await isTold();
    await choose('first-of-type');
    const form = `${PAGE}afterword-comment > afterword-reply-form >>> #body`;
    await until(async () => (await tab.query(form, (field) => field?.value)) === '> This is a.\n\n');
    await tab.press('Escape');
  });

  await t.test('says so, and works on the next press: muting', async () => {
    await choose('nth-last-of-type(2)');
    await isTold();
    await choose('nth-last-of-type(2)');
    await until(() => seen(tab, '[part=muted]'));
  });

  assert.deepEqual(new Set(refused), new Set(HELD));
  await browser.close();
  await site.close();
});
