// "Bring your comments", in every engine: a worker reads an export and the page shows the result. The policy of the page
// allows no connections, so nothing can be uploaded.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eachEngine, openBrowser, serve, startDemo, strictPolicy } from '../support/e2e/index.mjs';

const fixture = (name) => readFile(new URL(`../fixtures/importers/${name}`, import.meta.url), 'utf8');

/** The policy of the page, with a Trusted Types policy for its worker. */
const policy = `${strictPolicy} demo`;
const alone = policy.replace("connect-src 'self'", "connect-src 'none'");

/** Gives the page a file: by the dialog of its file input, or dropped. */
const give = (text, how) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'a-name-that-says-nothing.bin'));
  if (how === 'drop') {
    const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.querySelector('#drop').dispatchEvent(drop);
  } else {
    const input = document.querySelector('#file');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }
};

const isShown = () =>
  !document.querySelector('#result').hidden &&
  document.querySelector('afterword-discussion')?.discussion?.state.status === 'ready';

/** Waits until the scripts of the page have run, because the drivers of some engines do not. */
const isLoaded = () => document.readyState === 'complete';

const shown = () => {
  const { state } = document.querySelector('afterword-discussion').discussion;
  return {
    told: document.querySelector('#told').textContent.replace(/, read in .*/, ''),
    choices: [...document.querySelector('#choice').options].map(({ text }) => text),
    title: state.title,
    closed: state.closed ?? false,
    report: document.querySelector('#report').textContent.split('\n')[0],
  };
};

eachEngine('bring your comments', async (engine, t) => {
  const server = await serve({ csp: alone });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();
  await tab.goto(`${server.origin}/demo/bring.html`);
  await tab.waitFor(isLoaded);

  await t.test('begins with nothing to show', async () => {
    assert.equal(await tab.evaluate(() => document.querySelector('#result').hidden), true);
    assert.deepEqual(await tab.errors(), []);
  });

  await t.test('a WordPress export becomes its discussions, and the report tells how', async () => {
    await tab.evaluate(give, await fixture('wordpress.xml'), 'dialog');
    await tab.waitFor(isShown);
    assert.deepEqual(await tab.evaluate(shown), {
      told: '14 of 17 comments come along',
      choices: ['Keys & Locks (14)', 'About us (0)'],
      title: 'Keys & Locks',
      closed: false,
      report: 'WordPress export (WXR): done',
    });
    await tab.waitFor(() => {
      const list = document.querySelector('afterword-discussion').shadowRoot.querySelector('afterword-comment-list');
      return list.shadowRoot.textContent.includes('Mine turns twice.');
    });
  });

  await t.test('another of its discussions can be chosen', async () => {
    await tab.evaluate(() => {
      const choice = document.querySelector('#choice');
      choice.value = 'https://lantern.example/about/';
      choice.dispatchEvent(new Event('change'));
    });
    await tab.waitFor(isShown);
    const { title, closed } = await tab.evaluate(shown);
    assert.deepEqual({ title, closed }, { title: 'About us', closed: true });
  });

  await t.test('a file that is dropped is taken as well, with the site’s address', async () => {
    await tab.evaluate(() => (document.querySelector('#base').value = 'https://lantern.example'));
    await tab.evaluate(give, await fixture('comentario.json'), 'drop');
    await tab.waitFor(() => document.querySelector('#report').textContent.startsWith('Comentario'));
    await tab.waitFor(isShown);
    const ids = await tab.evaluate(() => [...document.querySelector('#choice').options].map(({ value }) => value));
    assert.deepEqual(ids, ['https://lantern.example/keys/', 'comentario:p9', 'https://lantern.example/shut/']);
  });

  await t.test('a broken file is told by its line, and shows nothing', async () => {
    const whole = await fixture('disqus.xml');
    await tab.evaluate(give, whole.slice(0, 3000), 'dialog');
    await tab.waitFor(() => document.querySelector('#fault').textContent !== '');
    const [fault, hidden] = await tab.evaluate(() => [
      document.querySelector('#fault').textContent,
      document.querySelector('#result').hidden,
    ]);
    assert.match(fault, new RegExp(`^Line ${whole.slice(0, 3000).split('\n').length}: this is not valid XML`));
    assert.equal(hidden, true);
  });

  await t.test('what is no export is told so', async () => {
    await tab.evaluate(give, 'Dear sirs,', 'dialog');
    await tab.waitFor(() => document.querySelector('#fault').textContent.startsWith('This is not a known export.'));
    assert.deepEqual(await tab.errors(), []);
    await tab.close();
  });

  await t.test('whoever has none tries the example, and keeps it as an archive', async () => {
    const open = await serve({ csp: policy });
    const page = await browser.newPage();
    await page.goto(`${open.origin}/demo/bring.html`);
    await page.waitFor(isLoaded);
    await page.click('#example');
    await page.waitFor(isShown);
    const { told, choices } = await page.evaluate(shown);
    assert.equal(told, '7 of 7 comments come along');
    assert.deepEqual(choices, ['The Bench, Five Years On (6)', 'First Snow (1)']);
    const { download, href } = await page.evaluate(() => {
      const link = document.querySelector('#archive');
      return { download: link.download, href: link.href };
    });
    assert.equal(download, 'discussions.json');
    assert.match(href, /^blob:/);
    await page.viewport(1000, 1600);
    await page.screenshot(`test-results/bring-${engine}.png`);
    assert.deepEqual(await page.errors(), []);
    await page.close();
    await open.close();
  });

  await t.test('works under the headers that `npm start` sends', async () => {
    const demo = await startDemo();
    const page = await browser.newPage();
    await page.goto(`${demo.address}bring.html`);
    await page.waitFor(isLoaded);
    await page.click('#example');
    await page.waitFor(isShown);
    await page.close();
    await demo.stop();
  });
  await server.close();
});
