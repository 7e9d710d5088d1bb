// A moderator who signed in at the server's own origin, behind a cache that all readers share: in an article of that origin they are given
// what moderators see, and not the page that the cache has for everybody.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { linkFor } from 'afterword/server';
import { openDatabase, sqlStore } from 'afterword/server/sql';
import { startServer } from '../support/command.mjs';
import { eachEngine, openBrowser } from '../support/e2e/index.mjs';
import { noWebServer, startWebServer } from '../support/web-servers.mjs';

const folder = await mkdtemp(join(tmpdir(), 'afterword-cache-'));
let stop = async () => {};
after(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

const ARTICLE = `<!doctype html><html lang=en><head><meta charset=utf-8><title>An article</title><link rel=icon href=data:,>
<script type=module src=/comments/afterword.js></script></head><body>
<afterword-discussion discussion-id=d src=/comments></afterword-discussion></body></html>`;

const siteFor = (url) => `location /comments/ {
  proxy_pass ${url}/;
  proxy_set_header Host $http_host;
  proxy_cache pages;
  proxy_cache_key $request_uri;
  add_header x-cache $upstream_cache_status;
}
location = /article { default_type text/html; return 200 '${ARTICLE}'; }`;

/** The comments that a page shows, with their states. */
const shown = () => {
  const { state } = document.querySelector('afterword-discussion').discussion ?? {};
  return state?.status === 'ready' && `shown: ${state.nodes.map(({ record }) => record.status).join()}`;
};
/** The address from which a page has its comments. */
const listAddress = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .find((name) => name.includes('/comments/comments?'));

if (!noWebServer('nginx'))
  eachEngine('a shared cache and a moderator’s cookie', async (engine) => {
    await stop();
    const db = join(folder, `${engine}.db`);
    const store = sqlStore({ open: () => openDatabase(db) });
    const draft = { parent: null, author: { name: 'Ada' }, body: { format: 'text', source: 'Is this shown?' } };
    await store.add('d', { ...draft, id: 'a' }, { caller: { key: 'guest a', status: 'pending' } });
    const server = await startServer(['--db', db, '--quiet', '--proxies', '1']);
    const web = await startWebServer('nginx', siteFor(server.url));
    stop = async () => {
      await web.stop();
      await server.stop();
      await store.close();
    };
    const moderator = await (await openBrowser(engine)).newPage();
    const reader = await (await openBrowser(engine)).newPage();

    await reader.goto(`${web.url}/article`);
    await reader.waitFor(`() => (${shown})() === 'shown: '`);
    const address = await reader.evaluate(listAddress);
    const inCache = async (end = '') => (await fetch(address + end)).headers.get('x-cache');
    await inCache();
    assert.equal(await inCache(), 'HIT', 'all readers share the page');
    // Nobody can put a page for all into the place of the moderator's.
    for (const _ of [1, 2]) assert.equal(await inCache('&'), 'MISS');

    const link = await linkFor(store.moderators, await store.moderators.add('Mo'), `${web.url}/comments`);
    await moderator.goto(link);
    await moderator.click('main button');
    await moderator.waitFor(() =>
      document
        .querySelector('afterword-moderation')
        ?.shadowRoot.querySelector('article')
        ?.textContent.includes('shown?'),
    );
    assert.match(await inCache(), /HIT|EXPIRED/);
    await moderator.goto(`${web.url}/article`);
    await moderator.waitFor(`() => (${shown})()?.startsWith('shown: ')`);
    assert.equal(await moderator.evaluate(shown), 'shown: pending');
  });
