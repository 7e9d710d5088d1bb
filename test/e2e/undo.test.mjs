// A reply that waits a few seconds before it is sent, over our server: it can be undone, also while another tab is open, and it arrives
// exactly once if the page is left or loaded again meanwhile.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { startServer } from '../support/command.mjs';
import { eachEngine, formWasRead, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

let server;
after(() => server?.stop());

const isReady = () => document.querySelector('afterword-discussion').discussion?.state.status === 'ready';
const BODY = 'afterword-discussion >>> section > afterword-reply-form >>> #body';
const UNDO = 'afterword-discussion >>> afterword-comment [part=undo]';
const stored = () =>
  document
    .querySelector('afterword-discussion')
    .discussion.state.nodes.filter(({ delivery }) => !delivery)
    .map(({ record }) => record.body.source);
const shown = () =>
  document.querySelector('afterword-discussion').discussion.state.nodes.map(({ record }) => record.body.source);

eachEngine('a reply that waits', async (engine, t) => {
  await server?.stop();
  server = await startServer(['--db', ':memory:', '--quiet']);
  const page = (seconds, id = 'd') => ({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="${server.url}/afterword.js"></script></head><body>
<afterword-discussion discussion-id="${id}" src="${server.url}" undo-seconds="${seconds}"></afterword-discussion></body></html>`,
  });
  const site = await serve({
    csp: strictPolicy
      .replace("script-src 'self'", `script-src 'self' ${server.url}`)
      .replace("connect-src 'self'", `connect-src 'self' ${server.url}`),
    files: {
      '/': page(600),
      '/soon': page(1),
      '/long': page(600, 'long'),
      '/other': { body: '<!doctype html><title>Another page</title>' },
    },
  });
  /** All texts that the server has, also those that wait for a moderator: the reader sees their own. */
  const arrived = (tab) => tab.evaluate(stored);
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();
  const open = async (path) => {
    await tab.goto(site.origin + path);
    await tab.waitFor(isReady);
  };
  const write = async (text) => {
    await tab.click(BODY);
    await tab.type(text);
    await tab.press('Control+Enter');
    await tab.waitFor(`(text) => (${shown})().includes(text)`, text);
  };

  await t.test('is undone, though another tab was opened meanwhile', async () => {
    await open('/');
    await write('Undone.');
    const other = await browser.newPage();
    await other.goto(`${site.origin}/`);
    await other.waitFor(`() => (${shown})().includes('Undone.')`);
    assert.deepEqual(await arrived(other), []);
    await tab.click(UNDO);
    await tab.waitFor(`() => !(${shown})().length`);
    assert.equal(await tab.query(BODY, (field) => field.value), 'Undone.');
    await other.close();
    await tab.click(BODY);
    for (const _ of 'Undone.') await tab.press('Backspace');
  });

  await t.test('arrives once if the reader does nothing, though another tab was opened meanwhile', async () => {
    await open('/soon');
    // A reply that is sent sooner waits for a moderator, and the other tab, which does not know the guest yet, does not see it.
    await tab.waitFor(formWasRead);
    await write('Waited for.');
    const other = await browser.newPage();
    await other.goto(`${site.origin}/soon`);
    for (const each of [tab, other]) await each.waitFor(`() => (${stored})().join() === 'Waited for.'`);
    await other.close();
  });

  await t.test('arrives once if the page is left at once', async () => {
    await open('/');
    await write('Left.');
    await tab.goto(`${site.origin}/other`);
    await open('/soon');
    await tab.waitFor(`() => (${stored})().join() === 'Waited for.,Left.' && (${shown})().length === 2`);
  });

  await t.test('arrives once if the page is loaded again', async () => {
    await write('Again.');
    await tab.reload();
    await tab.waitFor(isReady);
    await tab.waitFor(`() => (${stored})().join() === 'Waited for.,Left.,Again.' && (${shown})().length === 3`);
    await open('/soon');
    assert.deepEqual(await arrived(tab), ['Waited for.', 'Left.', 'Again.']);
    assert.deepEqual(await tab.errors(), []);
  });

  await t.test('arrives once if it is as long as a reply can be, and the page is left at once', async () => {
    // Another guest, who has written nothing in this minute.
    await tab.evaluate(() => localStorage.clear());
    // The second text takes more bytes than a browser sends for a page that was left: it is kept, and sent at the next visit.
    const texts = ['界', '\u0001'].map((letter) => `A${letter.repeat(18_999)}`);
    for (const [index, text] of texts.entries()) {
      await open('/long');
      await tab.evaluate((source) => {
        const { discussion } = document.querySelector('afterword-discussion');
        const draft = {
          id: crypto.randomUUID(),
          parent: null,
          author: { name: 'Ada' },
          body: { format: 'text', source },
        };
        addEventListener('pagehide', () => discussion.sendNow());
        void discussion.post(draft, { wait: 600_000 }).catch(() => {});
      }, text);
      await tab.waitFor(`(count) => (${shown})().length === count`, index + 1);
      await tab.goto(`${site.origin}/other`);
      await open('/long');
      await tab.waitFor(`(count) => (${stored})().length === count && (${shown})().length === count`, index + 1);
    }
    assert.deepEqual(await arrived(tab), texts);
  });

  await browser.close();
  await site.close();
});
