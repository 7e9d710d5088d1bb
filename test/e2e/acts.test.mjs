// Acts on comments, on a page as a site owner writes it. A page on which readers only read or post does not load the code for acts.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve, strictPolicy, until } from '../support/e2e/index.mjs';

let server;
after(() => server?.stop());

const isReady = () => document.querySelector('afterword-discussion').discussion?.state.status === 'ready';
const texts = () =>
  [
    ...document
      .querySelector('afterword-discussion')
      .shadowRoot.querySelector('afterword-comment-list')
      .shadowRoot.querySelectorAll('[part=body]'),
  ].map(({ textContent }) => textContent.trim());
const isStored = () => {
  const { nodes } = document.querySelector('afterword-discussion').discussion.state;
  return nodes.length === 1 && !nodes[0].delivery && nodes[0].record.status === 'approved';
};
const loadedActs = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('afterword-acts')).length;
const MENU = 'afterword-discussion >>> afterword-comment [part=menu-button]';
const ITEM = 'afterword-discussion >>> [role=menuitem]';
/** Chooses an entry in the menu of the first comment: 1 is the first. */
const choose = async (tab, entry) => {
  await tab.click(MENU);
  await tab.click(`${ITEM}:nth-of-type(${entry})`);
};
const openEdit = (tab) => choose(tab, 1);
const seen = (tab, selector) =>
  tab.query(
    `afterword-discussion >>> ${selector}`,
    (element) => !!element?.checkVisibility() && element.textContent.trim(),
  );
const EDIT = 'afterword-discussion >>> afterword-comment > afterword-reply-form >>> #body';
/** What was added last, with the words for those who do not see it. */
const ADDED = 'added: Other. end of change;';
const typed = (tab) => tab.query(EDIT, (field) => field?.value);

eachEngine('a comment is changed', async (engine, t) => {
  await server?.stop();
  server = await startServer(['--db', ':memory:', '--quiet']);
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="${server.url}/afterword.js"></script></head><body>
<afterword-discussion discussion-id="d" undo-seconds="0" src="${server.url}"></afterword-discussion></body></html>`;
  const csp = strictPolicy
    .replace("script-src 'self'", `script-src 'self' ${server.url}`)
    .replace("connect-src 'self'", `connect-src 'self' ${server.url}`);
  const site = await serve({
    csp,
    files: { '/': { body }, '/other': { body: '<!doctype html><title>Another page</title>' } },
  });
  const [one, two] = [await openBrowser(engine), await openBrowser(engine)];
  const [ada, ben] = [await one.newPage(), await two.newPage()];
  for (const tab of [ada, ben]) {
    await tab.goto(`${site.origin}/`);
    await tab.waitFor(isReady);
  }

  await t.test('and its code is loaded only then', async () => {
    // Wait like a person: a comment that is sent soon after its form was opened waits for a moderator.
    await ada.click('afterword-reply-form >>> #body');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await ada.type('As it was.');
    await ada.press('Control+Enter');
    await ada.waitFor(isStored);
    assert.equal(await ada.evaluate(loadedActs), 0);
    await ben.reload();
    await ben.waitFor(`() => (${texts})().join() === 'As it was.'`);

    await openEdit(ada);
    await until(async () => (await typed(ada)) === 'As it was.');
    await ada.click(EDIT);
    await ada.press('End');
    await ada.type(' And more.');
    await ada.press('Control+Enter');
    for (const tab of [ada, ben]) await tab.waitFor(`() => (${texts})().join() === 'As it was. And more.'`);
    assert.equal(await ada.evaluate(loadedActs), 1);
    assert.equal(await ben.evaluate(loadedActs), 0);
    await until(async () => (await typed(ada)) === undefined);
  });

  await t.test('and its text is kept over a reload until it is stored', async () => {
    await openEdit(ada);
    await until(async () => (await typed(ada)) === 'As it was. And more.');
    await ada.click(EDIT);
    await ada.press('End');
    await ada.type(' Not yet.');
    await ada.reload();
    await until(async () => (await typed(ada)) === 'As it was. And more. Not yet.');
    await ada.click(EDIT);
    await ada.press('Control+Enter');
    await ben.waitFor(`() => (${texts})().join() === 'As it was. And more. Not yet.'`);
    await until(async () => (await typed(ada)) === undefined);
    await ada.reload();
    await ada.waitFor(`() => (${texts})().join() === 'As it was. And more. Not yet.'`);
    assert.equal(await typed(ada), undefined);
  });

  await t.test('on two devices at once: the second is told, sees both texts and loses neither', async () => {
    await openEdit(ada);
    await until(async () => (await typed(ada)) === 'As it was. And more. Not yet.');
    // The same reader on another device: here another tab.
    const other = await one.newPage();
    await other.goto(`${site.origin}/`);
    await openEdit(other);
    await until(async () => (await typed(other)) === 'As it was. And more. Not yet.');
    await other.click(EDIT);
    await other.press('End');
    await other.type(' Other.');
    await other.press('Control+Enter');
    await until(async () => (await typed(other)) === undefined);
    await ada.click(EDIT);
    await ada.waitFor(`() => (${texts})().join().endsWith('Other.')`);
    await ada.press('End');
    await ada.type(' Mine.');
    await ada.press('Control+Enter');
    await until(async () => (await seen(ada, '.notes [role=alert]'))?.startsWith?.('Someone else changed this reply'));
    assert.match(await seen(ada, 'afterword-comment > [part=body]'), /Other\.$/);
    assert.match(await typed(ada), /Mine\.$/);
    await until(() => ada.query(EDIT.replace('#body', '[role=alert]'), (alert) => alert?.textContent.trim()));
    // The server lets a guest write five times in a minute, so it is not saved here.
    await ada.press('Escape');
    await until(async () => (await typed(ada)) === undefined);
    await other.close();
  });

  await t.test('and others see what was changed, and quote what it says now', async () => {
    await ben.click('afterword-discussion >>> [part=edited]');
    const first = 'afterword-discussion >>> [part=version]';
    await until(async () => (await seen(ben, '[part=version]'))?.startsWith?.('As it was. And more. Not yet.'));
    assert.equal(await ben.query(`${first} ins`, (added) => added.textContent.replace(/\s+/g, ' ').trim()), ADDED);
    await ben.press('Escape');
    await until(async () => !(await seen(ben, 'dialog')));
    await choose(ben, 1);
    await until(async () => (await typed(ben)) === '> As it was. And more. Not yet. Other.\n\n');
    await ben.press('Escape');
  });

  await t.test('by a reaction, which others see', async () => {
    await ben.click('afterword-discussion >>> [part=reaction]');
    await until(async () => (await seen(ada, '[part=reaction]')) === '👍 1');
  });

  await t.test('and removed, though the page is left before the time to undo it is over', async () => {
    await ada.evaluate(() => void (document.querySelector('afterword-discussion').undoSeconds = 600));
    await choose(ada, 2);
    await ada.click('afterword-discussion >>> [part=yes]');
    await until(() => seen(ada, '[part=undo]'));
    assert.notEqual((await ben.evaluate(texts)).join(), '');
    await ada.goto(`${site.origin}/other`);
    await ben.waitFor(`() => !(${texts})().length`);
  });

  await t.test('without an error', async () => {
    assert.deepEqual([await ada.errors(), await ben.errors()], [[], []]);
  });

  await one.close();
  await two.close();
  await site.close();
});
