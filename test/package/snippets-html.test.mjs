// Every piece of HTML in README.md and docs/*.md is a page in a browser, under the policy that docs/elements.md gives: each discussion of
// it becomes ready, and the moderation page shows what waits. The hosts are replaced: https://your.site is the server of the page,
// comments.your.site and comments.blog.example are a real server of ours. WordPress and Waline are answers without comments: the tests of
// their adapters use real ones.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { SignJWT } from 'jose';
import { findEngine, isStrict } from '../runner/engines.mjs';
import { startServer } from '../support/command.mjs';
import { openBrowser, serve } from '../support/e2e/index.mjs';
import { snippets, snippetsFor } from '../support/snippets.mjs';

const KEY = 'a secret of this site alone, long enough';
const COMMENTS = ['https://comments.your.site', 'https://comments.blog.example'];

const blocks = snippetsFor('snippets-html').filter(({ language }) => language === 'html');
const policy = snippets.find(({ file, label }) => file === 'docs/elements.md' && label === 'policy');
/** What the README puts on each page. */
const [script] = /<script [^>]*><\/script>/.exec(blocks.find(({ file }) => file === 'README.md').text);

const archive = { afterword: 1, discussions: [{ id: 'my-essay', comments: [] }] };

let [server, browser, token] = [];
before(async () => {
  server = await startServer(['--db', ':memory:', '--jwt-key', KEY, '--quiet']);
  token = await new SignJWT({ name: 'Grace', role: 'moderator' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('grace')
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(KEY));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** What the page of a snippet asked for on other hosts, by path. */
const files = (asked) => ({
  '/responses.json': { body: JSON.stringify(archive) },
  '/blog/wp-json/*': (request, response) => {
    asked.push(request.url);
    response
      .writeHead(200, { 'content-type': 'application/json', 'x-wp-total': '0', 'x-wp-totalpages': '0' })
      .end('[]');
  },
  '/waline/*': (request, response) => {
    asked.push(request.url);
    const data = { page: 1, totalPages: 0, pageSize: 100, count: 0, data: [] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ errno: 0, errmsg: '', data }));
  },
});

const { integrity } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const valueOf = (_, name) => integrity[`./${name}`];

const filled = (text) =>
  COMMENTS.reduce((all, host) => all.replaceAll(host, server.url), text)
    .replaceAll(/sha384-…(?=" src="[^"]*(afterword[\w-]*\.js)")/g, valueOf)
    .replaceAll(/(?<=(afterword[\w-]*\.js)": ")sha384-…/g, valueOf)
    .replaceAll(/https:\/\/your\.site\/(afterword-[\d.]+\/)?/g, '/dist/')
    .replaceAll('https://blog.your.site', '/blog')
    .replaceAll('https://waline.your.site', '/waline')
    .replaceAll('token="…"', `token="${token}"`);

/** What every element of a page has come to; nothing as long as one is not ready. */
const ready = () => {
  const discussions = [...document.querySelectorAll('afterword-discussion')].map(({ discussion }) => discussion?.state);
  if (discussions.some((state) => state?.status !== 'ready')) return undefined;
  const moderation = [...document.querySelectorAll('afterword-moderation')].map(
    ({ shadowRoot }) => shadowRoot?.textContent ?? '',
  );
  if (moderation.some((text) => !text.includes('Decisions'))) return undefined;
  return { discussions: discussions.length, moderation: moderation.length };
};

/** The page of docs/languages.md has words of a language of its own. */
const langOf = (text) => (text.includes('afterwordLocales') ? 'gsw' : 'en');
const showsOwnWords = () =>
  document.querySelector('afterword-discussion').shadowRoot.textContent.includes('0 Antworte');

/** How a policy names a script that is in the page. */
const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const isSignedIn = () => document.querySelector('afterword-discussion').discussion.state.author?.name === 'Grace';

const { reason } = findEngine('chromium');
for (const { where, text } of blocks)
  test(`the page of ${where} is ready`, { skip: !isStrict() && reason }, async () => {
    const asked = [];
    const head = text.includes('<script type="module"') ? '' : script;
    const body = `<!doctype html><html lang="${langOf(text)}"><head><meta charset="utf-8"><title>Snippet</title>${filled(head)}</head><body>
${filled(text)}</body></html>`;
    const others = `'self' ${server.url}`;
    const inPage = [...filled(text).matchAll(/<script(?: type="importmap")?>([^]*?)<\/script>/g)].map(([, code]) =>
      hashOf(code),
    );
    const csp = policy.text
      .replaceAll('\n', ' ')
      .replace("script-src 'self'", `script-src ${[others, ...inPage].join(' ')}`)
      .replace("connect-src 'self'", `connect-src ${others}`);
    const site = await serve({ files: { '/': { body }, ...files(asked) }, csp });
    browser ??= await openBrowser('chromium');
    const page = await browser.newPage();
    const requests = [];
    page.recordRequests((url) => requests.push(url));
    await page.goto(site.origin);
    const found = await page.waitFor(ready);
    const count = (tag) => text.split(`<${tag}`).length - 1;
    assert.deepEqual(found, { discussions: count('afterword-discussion'), moderation: count('afterword-moderation') });
    assert.deepEqual(await page.errors(), []);
    if (text.includes('afterwordLocales')) await page.waitFor(showsOwnWords);
    if (text.includes('<afterword-discussion') && text.includes('token=')) await page.waitFor(isSignedIn);
    for (const [, address] of text.matchAll(/rel="preload" as="fetch" crossorigin href="([^"]+)"/g)) {
      const { origin, pathname } = new URL(filled(address));
      const lists = requests.filter((url) => url.startsWith(`${origin}${pathname}?`));
      assert.deepEqual(lists, [filled(address)], 'the script asks for what was preloaded, and for nothing else');
    }
    for (const name of ['wordpress', 'waline'])
      if (text.includes(`adapter="${name}"`))
        assert.ok(
          asked.some((url) => url.includes('comment')),
          `${name}: ${asked}`,
        );
    await page.close();
    await site.close();
  });
