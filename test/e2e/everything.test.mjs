// The demo page on which a reader can do everything: a visit that uses all of it asks no other server for anything, and runs without an
// error under the strict policy.
import assert from 'node:assert/strict';
import { eachEngine, formWasRead, openBrowser, serve, startDemo, strictPolicy } from '../support/e2e/index.mjs';

const PAGE = 'afterword-discussion >>> ';
const FORM = `${PAGE}section > afterword-reply-form >>> `;
const EDIT = `${PAGE}afterword-comment > afterword-reply-form >>> #body`;
const OWN = `${PAGE}[aria-label="More actions for the reply of Nadia"]`;
const isSeen = (tab, selector) => tab.query(PAGE + selector, (element) => !!element?.checkVisibility());
const until = async (probe) => {
  const end = Date.now() + 60_000;
  while (Date.now() < end) if (await probe()) return;
  throw new Error(`waited in vain: ${probe}`);
};

/** Resolves when the page has not been scrolled for ten frames: it follows a comment that is new for some frames. */
const isStill = async () => {
  for (let still = 0, at = scrollY; still < 10; still += 1) {
    await new Promise(requestAnimationFrame);
    if (scrollY !== at) still = 0;
    at = scrollY;
  }
};

eachEngine('a visit that uses everything', async (engine, t) => {
  const demo = await startDemo();
  const asked = [];
  const site = await serve({ csp: strictPolicy, beside: new URL(demo.address).origin });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage({ viewport: { width: 900, height: 700 } });
  const isRecorded = tab.recordRequests((address) => asked.push(address));
  await tab.goto(`${site.origin}/demo/everything.html`);
  await tab.waitFor(formWasRead);

  const chooseIn = async (button, entry) => {
    await tab.evaluate(isStill);
    await tab.click(button);
    await until(() => isSeen(tab, '[role=menu]'));
    // The last entry is above the first.
    for (let index = 0; index < Math.abs(entry); index += 1) await tab.press(entry < 0 ? 'ArrowUp' : 'ArrowDown');
    await tab.press('Enter');
  };

  await t.test('reads', async () => {
    await tab.query('afterword-discussion', (discussion) => discussion.scrollIntoView());
    await tab.click(`${PAGE}#comment-2 > [part=collapse]`);
    await until(() => isSeen(tab, '#comment-2 > [part=collapsed]'));
    await tab.press('c');
    await tab.press('n');
    await tab.press('Shift+?');
    await until(() => isSeen(tab, '[part=keys]'));
    await tab.press('Escape');
    await tab.press('l');
    await tab.query(`${PAGE}[part=tools] select`, (select) => {
      select.value = 'best';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await tab.waitFor(() => document.querySelector('afterword-discussion').discussion.state.order === 'best');
    await tab.evaluate(() => (location.hash = '#comment-3'));
    await until(() => tab.query(`${PAGE}#comment-3`, (row) => row?.getRootNode().activeElement === row));
    // A bundler could leave the styles of quotes out of the built script.
    const quote = await tab.query(
      `${PAGE}#comment-3 blockquote`,
      (element) => getComputedStyle(element).borderLeftWidth,
    );
    assert.equal(quote, '3px');
  });

  await t.test('reacts and reports', async () => {
    await tab.click(`${PAGE}#comment-3 [part=reaction]:nth-of-type(2)`);
    await until(() =>
      tab.query(`${PAGE}#comment-3 [part=reaction]:nth-of-type(2)`, (button) => button.ariaPressed === 'true'),
    );
    await chooseIn(`${PAGE}#comment-3 [part=menu-button]`, -1);
    await tab.click(`${PAGE}dialog textarea`);
    await tab.type('Only to try it.');
    await tab.click(`${PAGE}dialog [part=send]`);
    await until(() => isSeen(tab, '#comment-3 .notes [part=note]'));
  });

  await t.test('searches, quotes, mutes', async () => {
    await tab.click(`${PAGE}[part=tools] .search`);
    await until(() => tab.query(`${PAGE}[part=search-field]`, (field) => !!field?.matches(':focus')));
    await tab.type('ladder');
    await until(() => isSeen(tab, '[part=results] a'));
    await tab.press('Escape');
    await chooseIn(`${PAGE}#comment-3 [part=menu-button]`, 0);
    await until(() => tab.query(EDIT, (field) => field?.value.startsWith('> ')));
    await tab.press('Escape');
    await until(() => tab.query(EDIT, (field) => !field));
    await chooseIn(`${PAGE}#comment-3 [part=menu-button]`, -2);
    await until(() => isSeen(tab, '#comment-3 [part=muted]'));
    await tab.click(`${PAGE}#comment-3 [part=muted] button:last-of-type`);
    await until(async () => !(await isSeen(tab, '#comment-3 [part=muted]')));
  });

  await t.test('writes, edits, removes', async () => {
    await tab.click(`${FORM}#body`);
    await tab.type('@Hann');
    await until(() => tab.query(`${FORM}[role=option]`, (option) => !!option));
    await tab.press('Enter');
    await until(() => tab.query(`${FORM}#body`, ({ value }) => value.includes('Hanna Voss')));
    await tab.type('one');
    await tab.press('Shift+ArrowLeft');
    await tab.click(`${FORM}[value=bold]`);
    await until(() => tab.query(`${FORM}#body`, ({ value }) => value.includes('**')));
    await tab.click(`${FORM}[value=preview]`);
    await until(() => tab.query(`${FORM}.preview strong`, (element) => !!element));
    await tab.click(`${FORM}[value=preview]`);
    await tab.click(`${FORM}#name`);
    await tab.type('Nadia');
    await tab.press('Enter');
    await until(() => tab.query(OWN, (button) => !!button));
    await chooseIn(OWN, 0);
    await until(() => tab.query(EDIT, (field) => !!field?.value));
    await tab.press('Escape');
    await until(() => tab.query(`${PAGE}afterword-comment > afterword-reply-form`, (form) => !form));
    await chooseIn(OWN, 1);
    await tab.click(`${PAGE}[part=yes]`);
    await tab.click(`${PAGE}[part=undo]`);
    await until(() => tab.query(OWN, (button) => !!button));
  });

  await t.test('and asks no other server', async () => {
    const names = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    for (const chunk of [
      'finding',
      'comment-actions',
      'report-dialog',
      'acts',
      'search',
      'quote',
      'muting',
      'mentions',
      'markdown-tools',
      'formatted',
    ])
      assert.ok(
        names.some((name) => name.endsWith(`/afterword-${chunk}.js`)),
        chunk,
      );
    const addresses = [...names, ...asked].filter((name) => !/^(data|about):/.test(name));
    for (const name of addresses) assert.equal(new URL(name).origin, site.origin, name);
    if (isRecorded) assert.ok(asked.length >= names.length);
    assert.deepEqual(await tab.errors(), []);
  });
  await browser.close();
  await site.close();
  await demo.stop();
});
