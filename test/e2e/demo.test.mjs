// Every demo page, in every engine, under the strict policy: it shows its content, and there are no errors.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { eachEngine, formWasRead, openBrowser, serve, startDemo, strictPolicy } from '../support/e2e/index.mjs';

// bring.html is empty at first, and has its own tests (bring.test.mjs).
const pages = readdirSync(new URL('../../demo', import.meta.url)).filter(
  (name) => name.endsWith('.html') && name !== 'bring.html',
);

/** Whether every discussion and count on the page shows something. */
const isSettled = () => {
  const discussions = [...document.querySelectorAll('afterword-discussion')];
  const counts = [...document.querySelectorAll('afterword-count')];
  return (
    discussions.length + counts.length > 0 &&
    discussions.every(
      ({ discussion }) => discussion?.state.status === 'ready' && discussion.state.more !== 'loading',
    ) &&
    counts.every(({ shadowRoot }) => shadowRoot.textContent.trim() !== '')
  );
};

eachEngine('the demo', async (engine, t) => {
  const demo = await startDemo();
  const server = await serve({ csp: strictPolicy, beside: new URL(demo.address).origin });
  const browser = await openBrowser(engine);

  for (const page of pages)
    await t.test(page, async () => {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/demo/${page}${page === 'stress.html' ? '?n=2000' : ''}`);
      await tab.waitFor(isSettled);
      assert.deepEqual(await tab.errors(), []);
      await tab.close();
    });

  for (const page of ['', 'alone.html'])
    await t.test(`${page || 'index.html'} has the classic shape`, async () => {
      const tab = await browser.newPage();
      await tab.goto(demo.address + page);
      await tab.waitFor(isSettled);
      const { total, nodes, pings } = await tab.evaluate(() => {
        const { state } = document.querySelector('afterword-discussion').discussion;
        return { total: state.total, nodes: state.nodes.map(({ depth }) => depth), pings: state.pings.length };
      });
      const roots = nodes.filter((depth) => depth === 0).length;
      assert.deepEqual(
        { total, roots, replies: nodes.length - roots, pings },
        { total: 11, roots: 9, replies: 1, pings: 1 },
      );
      await tab.close();
    });

  await t.test('index.html is shared: a reply in one browser is in another', async () => {
    const other = await openBrowser(engine);
    const [mine, theirs] = [await browser.newPage(), await other.newPage()];
    for (const tab of [mine, theirs]) {
      await tab.goto(demo.address);
      await tab.waitFor(isSettled);
    }
    await mine.waitFor(formWasRead);
    await mine.evaluate(() => void (document.querySelector('afterword-discussion').undoSeconds = 0));
    await mine.click('afterword-reply-form >>> #body');
    await mine.type('My grandmother kept one just like it.');
    await mine.press('Control+Enter');
    await theirs.waitFor(() => document.querySelector('afterword-discussion').discussion.state.unseenCount === 1);
    await theirs.click('afterword-discussion >>> [part=news]');
    await theirs.waitFor(() => document.querySelector('afterword-discussion').discussion.state.total === 12);
    await Promise.all([mine.close(), theirs.close()]);
  });

  // window.find searches shadow trees like the browser's find bar. In WebKit it does not, only the find bar does.
  if (engine !== 'webkit')
    await t.test('stress.html: the browser’s own search finds the last comment', async () => {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}/demo/stress.html?n=1000`);
      await tab.waitFor(() => {
        const list = document
          .querySelector('afterword-discussion')
          ?.shadowRoot?.querySelector('afterword-comment-list');
        return list?.shadowRoot?.querySelectorAll('afterword-comment').length === 1000;
      });
      const found = await tab.evaluate(() => {
        const list = document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-comment-list');
        const rows = [...list.shadowRoot.querySelectorAll('afterword-comment')];
        const paragraph = rows.at(-1).querySelector('[part=body] p');
        paragraph.textContent = 'Quixotically zephyrous bdellium.';
        const words = 'zephyrous bdellium';
        return window.find(words) || window.find(words, false, false, true);
      });
      assert.equal(found, true);
      await tab.close();
    });
  await server.close();
  await demo.stop();
});
