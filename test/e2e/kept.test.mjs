// A server that is away when a page is loaded again: the reader sees what they saw last, and what they write is stored once.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/command.mjs';
import { eachEngine, formWasRead, openBrowser, serve } from '../support/e2e/index.mjs';

const shown = () => {
  const { discussion, shadowRoot } = document.querySelector('afterword-discussion');
  const { state } = discussion;
  return {
    notice: shadowRoot.querySelector('[part=kept]')?.textContent,
    texts: state.status === 'ready' && state.nodes.map(({ record }) => record.body.source),
    permissions: state.status === 'ready' && [...state.permissions],
  };
};
const isKept = async () => {
  const { discussion, store, src } = document.querySelector('afterword-discussion');
  const kept = await (await store.pages()).get({ discussion: discussion.id, backEnd: ` ${src}` }, '');
  return kept?.page.records.length;
};

eachEngine('a server that is away when the page is loaded', async (engine, t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-kept-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const settings = ['--db', join(folder, 'all.db'), '--quiet'];
  const first = await startServer(settings);
  const site = await serve({
    files: {
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="/dist/afterword.js"></script></head>
<body><afterword-discussion discussion-id="kept" src="${first.url}"></afterword-discussion></body></html>`,
      },
    },
  });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();
  const send = async (text) => {
    await tab.waitFor(formWasRead);
    await tab.click('afterword-reply-form >>> #body');
    await tab.type(text);
    await tab.press('Control+Enter');
    await tab.waitFor(`(text) => (${shown})().texts.includes(text)`, text);
  };
  await tab.goto(`${site.origin}/`);
  await send('Written before.');
  await tab.waitFor(isKept);

  await first.stop();
  await tab.reload();
  await tab.waitFor(`() => (${shown})().notice`);
  const kept = await tab.evaluate(shown);
  assert.match(kept.notice, /^Kept .* The responses cannot be loaded at the moment\.$/);
  assert.deepEqual([kept.texts, kept.permissions], [['Written before.'], ['add']]);
  await send('Written while it was away.');

  const second = await startServer([...settings, '--port', new URL(first.url).port]);
  t.after(() => second.stop());
  await tab.evaluate(() => dispatchEvent(new Event('online')));
  await tab.waitFor(`() => !(${shown})().notice`);
  const stored = async () => {
    const answer = await fetch(`${second.url}/comments?discussion=kept`);
    return (await answer.json()).records.map(({ body }) => body.source);
  };
  await tab.waitFor(() => !document.querySelector('afterword-discussion').discussion.isSaving);
  assert.deepEqual(await stored(), ['Written before.', 'Written while it was away.']);
  assert.deepEqual((await tab.evaluate(shown)).texts, ['Written before.', 'Written while it was away.']);
  await site.close();
});
