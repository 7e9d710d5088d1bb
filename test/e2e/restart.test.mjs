// A server that is restarted while a reader sends: the published command, ended by its process id and started again on the
// same port and file.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/command.mjs';
import { eachEngine, formWasRead, openBrowser, serve } from '../support/e2e/index.mjs';

const isReady = () => document.querySelector('afterword-discussion').discussion?.state.status === 'ready';
const note = () =>
  document
    .querySelector('afterword-discussion')
    .shadowRoot.querySelector('afterword-comment-list')
    .shadowRoot.querySelector('.fault[part=note]')
    ?.textContent.trim()
    .replace(/\s+/g, ' ');
const said = () =>
  document.querySelector('afterword-discussion').shadowRoot.querySelector('[role=status].visually-hidden');

eachEngine('a server that is restarted', async (engine, t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-restart-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const db = join(folder, 'all.db');
  const first = await startServer(['--db', db, '--quiet']);
  const site = await serve({
    files: {
      '/': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="/dist/afterword.js"></script></head>
<body><afterword-discussion discussion-id="restarted" undo-seconds="0" src="${first.url}"></afterword-discussion></body></html>`,
      },
    },
  });
  const browser = await openBrowser(engine);
  const tab = await browser.newPage();
  await tab.goto(`${site.origin}/`);
  await tab.waitFor(isReady);
  await tab.waitFor(formWasRead);
  await first.stop('SIGKILL');
  await tab.click('afterword-reply-form >>> #body');
  await tab.type('Sent while it was away.');
  await tab.press('Control+Enter');
  await tab.waitFor(`() => (${note})() === 'Not sent. The connection failed. It will be tried again by itself.'`);
  await tab.waitFor(`() => (${said})().textContent.trim().endsWith('It will be tried again by itself.')`);

  const second = await startServer(['--db', db, '--quiet', '--port', new URL(first.url).port]);
  t.after(() => second.stop());
  // The reader does nothing.
  await tab.waitFor(() =>
    document
      .querySelector('afterword-discussion')
      .discussion.state.nodes.some(
        ({ record, delivery }) =>
          record.body.source === 'Sent while it was away.' && !delivery && record.status !== 'pending',
      ),
  );
  const answer = await fetch(`${second.url}/discussions/restarted/comments`);
  const { records } = await answer.json();
  assert.deepEqual(
    records.map(({ body }) => body.source),
    ['Sent while it was away.'],
  );
  await site.close();
});
