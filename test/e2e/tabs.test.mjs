// Two real tabs of one browser, with the same IndexedDB.
import assert from 'node:assert/strict';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tabs</title><link rel="icon" href="/demo/icon.svg">
<script type="module" src="/dist/afterword.js"></script></head>
<body><afterword-discussion discussion-id="tabs"></afterword-discussion></body></html>`;

const total = () => {
  const { state } = document.querySelector('afterword-discussion').discussion ?? {};
  return state?.status === 'ready' ? state.total : undefined;
};

const postMany = async (name, count) => {
  const { discussion } = document.querySelector('afterword-discussion');
  const drafts = Array.from({ length: count }, (_, index) => ({
    id: crypto.randomUUID(),
    parent: null,
    author: { name },
    body: { format: 'text', source: `${name} ${index}` },
    spamSignals: { seconds: 60 },
  }));
  await Promise.all(drafts.map((draft) => discussion.post(draft)));
};

eachEngine('two tabs', async (engine, t) => {
  const server = await serve({ files: { '/': { body } }, csp: strictPolicy });
  const browser = await openBrowser(engine);
  const [one, two] = [await browser.newPage(), await browser.newPage()];
  for (const tab of [one, two]) {
    await tab.goto(`${server.origin}/`);
    await tab.waitFor(() => document.querySelector('afterword-discussion').discussion?.state.status === 'ready');
  }

  await t.test('show each other’s replies', async () => {
    await one.evaluate(postMany, 'Greeting from Ada', 1);
    await two.waitFor(`() => (${total})() === 1`);
    await two.evaluate(postMany, 'Greeting from Ben', 1);
    await one.waitFor(`() => (${total})() === 2`);
  });

  await t.test('lose nothing when both write at once', async () => {
    await Promise.all([one.evaluate(postMany, 'Ada', 40), two.evaluate(postMany, 'Ben', 40)]);
    for (const tab of [one, two]) await tab.waitFor(`() => (${total})() === 82`);
    await one.reload();
    await one.waitFor(() => document.querySelector('afterword-discussion').discussion?.state.status === 'ready');
    const texts = await one.evaluate(() =>
      document.querySelector('afterword-discussion').discussion.state.nodes.map(({ record }) => record.body.source),
    );
    assert.deepEqual([texts.length, new Set(texts).size], [82, 82]);
  });

  await t.test('met no error', async () => {
    assert.deepEqual([await one.errors(), await two.errors()], [[], []]);
  });
  await server.close();
});
