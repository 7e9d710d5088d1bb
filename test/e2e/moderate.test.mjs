// A comment that is held: written in one browser, approved at /moderate in another, and live in the first.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { linkFor } from 'afterword/server';
import { openDatabase, sqlStore } from 'afterword/server/sql';
import { startServer } from '../support/command.mjs';
import { eachEngine, openBrowser, serve } from '../support/e2e/index.mjs';

let server;
const folder = await mkdtemp(join(tmpdir(), 'afterword-moderate-'));
after(async () => {
  await server?.stop();
  await rm(folder, { recursive: true });
});

const isReady = () => document.querySelector('afterword-discussion').discussion?.state.status === 'ready';
/** The states of the comments that a page shows. */
const statuses = () =>
  document
    .querySelector('afterword-discussion')
    .discussion.state.nodes.map(({ record, delivery }) => delivery?.state ?? record.status)
    .join();
const ROW = 'afterword-moderation >>> article';
/** Waits until a part of the moderation page has a text. */
const says = (tab, selector, text) =>
  tab.waitFor(
    (part, words) =>
      document.querySelector('afterword-moderation')?.shadowRoot.querySelector(part)?.textContent.includes(words),
    selector,
    text,
  );
const NOTICE = '.notice [role=status]';

/** A link that signs a moderator in, as `afterword moderator add` prints it. */
const linkIn = async (db, url) => {
  const store = sqlStore({ open: () => openDatabase(db) });
  try {
    return await linkFor(store.moderators, await store.moderators.add('Mo'), url);
  } finally {
    await store.close();
  }
};

eachEngine('a comment is held and approved', async (engine, t) => {
  await server?.stop();
  const db = join(folder, `${engine}.db`);
  const words = join(folder, 'words.json');
  await writeFile(words, JSON.stringify({ en: { heldFor: { everything: '<b>the rule of the house</b>' } } }));
  server = await startServer(['--db', db, '--hold', 'everything', '--locales', words, '--quiet']);
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="/demo/icon.svg"><script type="module" src="${server.url}/afterword.js"></script></head><body>
<afterword-discussion discussion-id="d" undo-seconds="0" src="${server.url}"></afterword-discussion></body></html>`;
  const site = await serve({ files: { '/': { body } } });
  const [one, two] = [await openBrowser(engine), await openBrowser(engine)];
  const [ada, mo] = [await one.newPage(), await two.newPage()];
  await ada.goto(`${site.origin}/`);
  await ada.waitFor(isReady);

  await t.test('it waits for a moderator', async () => {
    await ada.click('afterword-reply-form >>> #body');
    await ada.type('Is this shown?');
    await ada.press('Control+Enter');
    await ada.waitFor(`() => (${statuses})() === 'pending'`);
  });

  await t.test('a moderator signs in by a link, and approves it', async () => {
    await mo.goto(await linkIn(db, server.url));
    await mo.click('main button');
    await says(mo, 'article', 'Is this shown?');
    assert.equal(await mo.evaluate(() => location.search + location.hash), '');
    await says(mo, 'article .status', 'waiting');
    // A word of the site's own: the policy of the page lets it in.
    await says(mo, 'article', '<b>the rule of the house</b>');
    await mo.click(`${ROW} button[value=approve]`);
    await says(mo, NOTICE, 'Approved: comment of Anonymous.');
    await ada.waitFor(`() => (${statuses})() === 'approved'`);
  });

  await t.test('and takes that back', async () => {
    await mo.press('u');
    await says(mo, NOTICE, 'Undone: comment of Anonymous.');
    await ada.waitFor(`() => (${statuses})() === 'pending'`);
    await mo.press('a');
    await ada.waitFor(`() => (${statuses})() === 'approved'`);
  });

  await t.test('and moderates in the article, on the page of another site', async () => {
    const code = await mo.evaluate(async (page) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('moderate/codes', { method: 'POST', headers, body: JSON.stringify({ page }) });
      return (await answer.json()).code;
    }, `${site.origin}/`);
    const article = await two.newPage();
    await article.goto(`${site.origin}/#afterword-moderator=${code}`);
    await article.waitFor(() => !location.hash);
    await article.waitFor(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('moderator-entries')),
    );
    await article.click('afterword-discussion >>> afterword-comment [part=menu-button]');
    const ENTRY = 'afterword-discussion >>> [role=menuitem]';
    const place = await article.query(ENTRY, (first) =>
      [...first.parentNode.querySelectorAll('[role=menuitem]')].findIndex(
        (entry) => entry.textContent.trim() === 'Mark as spam',
      ),
    );
    await article.click(`${ENTRY}:nth-of-type(${place + 1})`);
    await ada.waitFor(`() => (${statuses})() === ''`);
    await article.click('afterword-discussion >>> .moderated button');
    for (const tab of [ada, article]) await tab.waitFor(`() => (${statuses})() === 'approved'`);
    assert.deepEqual(await article.errors(), []);
  });

  await t.test('and is signed out', async () => {
    await mo.click('afterword-moderation >>> button[value=sign-out]');
    await says(mo, 'section', 'You are signed out.');
    await mo.reload();
    await mo.waitFor(() => document.querySelector('h1')?.textContent === 'You are not signed in');
  });

  await t.test('without an error', async () => assert.deepEqual(await ada.errors(), []));

  await one.close();
  await two.close();
  await site.close();
});
