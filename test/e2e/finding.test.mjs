// A link to a comment far down in a discussion on a server, and a search there: the page that it is on is asked for, and no page before it. The discussion was
// imported from another system, and the link is one of that system.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { afterword, startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve, strictPolicy } from '../support/e2e/index.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-finding-'));
const database = join(folder, 'comments.db');
const comments = Array.from({ length: 60 }, (_, index) => ({
  id: String(index + 1),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `This is ${index + 1}.` },
  createdAt: new Date(Date.UTC(2024, 4, 1, 0, index)).toISOString(),
  status: 'approved',
  kind: 'comment',
  revision: 1,
}));
writeFileSync(
  join(folder, 'archive.json'),
  JSON.stringify({
    afterword: 1,
    discussions: [{ id: 'far', comments: comments.map((one) => ({ ...one, discussion: 'far' })) }],
  }),
);
await afterword(['import', join(folder, 'archive.json'), '--into', database]);
const server = await startServer(['--db', database, '--quiet']);
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const inList = () =>
  document.querySelector('afterword-discussion')?.shadowRoot?.querySelector('afterword-comment-list')?.shadowRoot;

eachEngine('a link to a comment on a server', async (engine, t) => {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="${server.url}/afterword.js"></script></head><body>
<afterword-discussion discussion-id="far" src="${server.url}" page-size="5"></afterword-discussion></body></html>`;
  const csp = strictPolicy
    .replace("script-src 'self'", `script-src 'self' ${server.url}`)
    .replace("connect-src 'self'", `connect-src 'self' ${server.url}`);
  const site = await serve({ csp, files: { '/': { body: page } } });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();

  await t.test('asks for its page only', async () => {
    await tab.goto(`${site.origin}/#isso-44`);
    await tab.waitFor(`() => (${inList})()?.activeElement?.id === 'comment-44'`);
    const shown = await tab.evaluate(
      `() => [...(${inList})().querySelectorAll('afterword-comment')].map(({ id }) => id).join(' ')`,
    );
    assert.equal(shown.replaceAll('comment-', ''), '1 2 3 4 5 44 45 46 47 48');
    const asked = await tab.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/comments?')).length,
    );
    assert.equal(asked, 2);
  });
  await t.test('and a search finds what is not loaded, highlights it, and leads there', async () => {
    await tab.click('afterword-discussion >>> .search');
    await tab.waitFor(() =>
      document.querySelector('afterword-discussion').shadowRoot.activeElement?.matches('[part=search-field]'),
    );
    await tab.type('this 27');
    await tab.waitFor(
      () => document.querySelector('afterword-discussion').shadowRoot.querySelector('[part=results] mark')?.textContent,
    );
    await tab.press('Enter');
    await tab.waitFor(`() => (${inList})()?.activeElement?.id === 'comment-27'`);
    await tab.waitFor(() => !globalThis.Highlight || CSS.highlights.get('afterword-search')?.size >= 2);
    assert.deepEqual(await tab.errors(), []);
  });
  await site.close();
});
