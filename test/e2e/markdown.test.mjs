// Writing in Markdown over our server, in the built page, under the strict policy: the bar, the preview, a paste of rich text (which a
// browser's own parser would refuse here), and what another reader then sees. A page for plain text loads none of it.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

let server;
after(() => server?.stop());

const FORM = 'afterword-discussion >>> section > afterword-reply-form >>>';
const loaded = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => /afterword-(form-tools|mentions|markdown-tools|to-markdown|formatted)\.js/.exec(name)?.[1])
    .filter((name) => name !== undefined)
    .toSorted((a, b) => a.localeCompare(b));

const pageWith = (formats) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="/dist/afterword.js"></script></head><body>
<afterword-discussion discussion-id="d" undo-seconds="0" src="${server.url}" ${formats}></afterword-discussion></body></html>`;

eachEngine('a reader writes in Markdown, and a page for plain text loads none of it', async (engine) => {
  await server?.stop();
  server = await startServer(['--db', ':memory:', '--quiet']);
  const files = { '/plain': { body: pageWith('') }, '/markdown': { body: pageWith('formats="markdown"') } };
  const csp = strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${server.url}`);
  const site = await serve({ files, csp });
  const browser = await openBrowser(engine);
  const page = await browser.newPage();

  await page.goto(`${site.origin}/plain`);
  await page.click(`${FORM} #body`);
  await page.type('Plain @x');
  await page.waitFor(`() => (${loaded})().includes('mentions')`);
  assert.deepEqual(await page.evaluate(loaded), ['form-tools', 'mentions']);

  await page.goto(`${site.origin}/markdown`);
  await page.click(`${FORM} #body`);
  await page.query(`${FORM} #body`, (area) => area.select());
  await page.click(`${FORM} [value=bold]`);
  await page.type('Some words');
  await page.query(`${FORM} #body`, (area) => {
    area.setSelectionRange(area.value.length, area.value.length);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p> with <i>others</i></p><pre><code class="language-js">let a;</code></pre>');
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    area.dispatchEvent(event);
  });
  await page.waitFor(`() => (${loaded})().includes('to-markdown')`);
  await page.click(`${FORM} [value=preview]`);
  const preview = await page.waitFor(() => {
    const form = document
      .querySelector('afterword-discussion')
      .shadowRoot.querySelector('section > afterword-reply-form');
    const body = form.shadowRoot.querySelector('.preview [part=body]');
    return body?.querySelector('pre') && body.innerHTML;
  });
  assert.match(preview, /<strong>Some words<\/strong>.*<em>others<\/em>.*<pre data-language="js">let a;<\/pre>/s);
  await page.click(`${FORM} [part=send]`);
  await page.waitFor(
    () => document.querySelector('afterword-discussion').discussion.state.nodes[0]?.delivery === undefined,
  );
  await page.reload();
  const seen = await page.waitFor(() => {
    const list = document.querySelector('afterword-discussion')?.shadowRoot?.querySelector('afterword-comment-list');
    const body = list?.shadowRoot.querySelector('[part=body]');
    return body?.querySelector('pre') && body.innerHTML;
  });
  assert.equal(seen, preview);
  assert.deepEqual(await page.errors(), []);
  await page.close();
  await site.close();
});
