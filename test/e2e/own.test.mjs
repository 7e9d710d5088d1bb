// What a guest wrote, over our server: another browser is recognised as the same guest by a code, sees the list and removes all of it.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve, strictPolicy, until } from '../support/e2e/index.mjs';

let server;
after(() => server?.stop());

const PAGE = 'afterword-discussion >>> ';
const FORM = `${PAGE}section > afterword-reply-form >>> `;
const isReady = () => document.querySelector('afterword-discussion').discussion?.state.status === 'ready';
const own = () =>
  document.querySelector('afterword-discussion').discussion.state.nodes.filter(({ record }) => record.mine).length;

eachEngine('what a guest wrote', async (engine) => {
  await server?.stop();
  server = await startServer(['--db', ':memory:', '--quiet']);
  const site = await serve({
    csp: strictPolicy
      .replace("script-src 'self'", `script-src 'self' ${server.url}`)
      .replace("connect-src 'self'", `connect-src 'self' ${server.url}`),
    files: {
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="${server.url}/afterword.js"></script></head><body>
<afterword-discussion discussion-id="d" src="${server.url}" undo-seconds="0"></afterword-discussion></body></html>`,
      },
    },
  });
  const [one, two] = [await openBrowser(engine), await openBrowser(engine)];
  const [first, second] = [await one.newPage(), await two.newPage()];
  for (const tab of [first, second]) {
    await tab.goto(`${site.origin}/`);
    await tab.waitFor(isReady);
  }
  for (const text of ['One.', 'Two.']) {
    await first.click(`${FORM}#body`);
    await first.type(text);
    await first.press('Control+Enter');
    await first.waitFor(`() => (${own})() === ${['One.', 'Two.'].indexOf(text) + 1}`);
  }
  await first.click(`${PAGE}[part=own-list]`);
  await first.click(`${PAGE}[part=own-code]`);
  await until(() => first.query(`${PAGE}#own-code`, (field) => field?.value));
  const code = await first.query(`${PAGE}#own-code`, (field) => field.value);

  assert.equal(await second.evaluate(own), 0);
  await second.click(`${FORM}#body`);
  await second.click(`${FORM}[part=send] ~ button:not([part])`);
  await second.click(`${PAGE}#own-other`);
  await second.type(code);
  await second.press('Enter');
  await second.waitFor(`() => (${own})() === 2`);
  await until(() => second.query(`${PAGE}[part=own]`, (dialog) => dialog.querySelectorAll('li').length === 2));
  await second.click(`${PAGE}[part=own-remove]`);
  await second.click(`${PAGE}[part=own] [part=own-yes]`);
  for (const tab of [first, second]) await tab.waitFor(`() => (${own})() === 0`);
  assert.deepEqual([await first.errors(), await second.errors()], [[], []]);
  await one.close();
  await two.close();
  await site.close();
});
